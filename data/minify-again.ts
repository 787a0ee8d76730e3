import { minify } from 'terser';
import type { Plugin } from 'vite';

/** What a page and the worker load; both have a limit to their size. */
const SCRIPTS = /^(?:background|content-scripts\/\w+)\.js$/;

/**
 * Has V8 compile all functions of a script at once. A page calls most of them right away, and each alone costs more
 * (https://v8.dev/blog/explicit-compile-hints); the worker, which is ten times as long, would wait for nothing.
 */
const EAGER = '//# allFunctionsCalledOnLoad';

/** Minifies the scripts whose size counts once more, after the build's own minifier: a content script becomes a twentieth smaller. */
export function minifyAgain(browser: string): Plugin {
  return {
    name: 'minify-again',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !SCRIPTS.test(file.fileName)) continue;
        const { code } = await minify(file.code, {
          ecma: 2020,
          compress: { passes: 3, hoist_funs: true, unsafe_arrows: true },
          format: { preamble: browser === 'chrome' && file.fileName.startsWith('content') ? EAGER : '' },
        });
        if (code) file.code = code;
      }
    },
  };
}
