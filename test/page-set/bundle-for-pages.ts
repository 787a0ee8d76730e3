import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../../bin/build-extension.ts';

/** A script that makes what the module at a path from the root exports the global `name` of the page it runs in. */
export async function bundleForPages(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name },
    },
  });
  const [{ output }] = [result].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}
