import { build, type Rolldown } from 'vite';

/** A module of this project with all it imports as one script for a page; what it exports becomes the global `name`. */
export async function bundleForPages(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // Else as the environment says, and in a test run that is not what is defined here.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [{ output }] = [result].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}
