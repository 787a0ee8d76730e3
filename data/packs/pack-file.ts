import type { Plugin } from 'vite';
import type { WxtHooks } from 'wxt';
import { bundledHeaders, bundledPacks } from './index.ts';

const MODULE = 'virtual:pack-headers';

/** Gives the worker's script what the bundled packs say about themselves; their facts are in a file of the extension. */
export function bundlePackHeaders(): Plugin {
  return {
    name: 'bundle-pack-headers',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) =>
      id === `\0${MODULE}`
        ? `export const packHeaders = ${JSON.stringify(bundledHeaders.map(({ id, version }) => ({ id, version })))};`
        : null,
  };
}

/** Writes the bundled packs to that file, `packs.json`. */
export const writePackFile: WxtHooks['build:publicAssets'] = (_, files) => {
  files.push({ relativeDest: 'packs.json', contents: JSON.stringify(bundledPacks()) });
};
