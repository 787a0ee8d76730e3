import { defineConfig } from 'wxt';
import { asciiWorker } from './data/ascii-worker.ts';
import { bundleVocabulary } from './data/bundle-vocabulary.ts';
import { bundlePackHeaders, writePackFile } from './data/packs/pack-file.ts';
import { universalHighlights } from './data/universal-highlights.ts';

/** The extension's id in Firefox; tests and the start command address its pages by it. */
const GECKO_ID = 'crosscheck@crosscheck.example';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  hooks: { 'build:publicAssets': writePackFile },
  vite: ({ browser }) => ({
    plugins: [
      bundleVocabulary(),
      bundlePackHeaders(),
      asciiWorker(),
      browser === 'firefox' && universalHighlights(),
    ],
  }),
  manifest: ({ browser, command }) => ({
    name: 'Crosscheck',
    description: 'Shows, in the page, where news articles differ about a figure and why.',
    permissions: ['storage', 'activeTab', 'scripting'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: 'Open the next mark' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: 'Open the mark before',
      },
      'open-side-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: 'List all figures of the page',
      },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: 'Turn the marks on or off' },
    },
    // The browser itself refuses any connection that the code might try to make; the development server needs one.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    }),
    // The first to tell which highlights are at a point.
    ...(browser === 'chrome' && { minimum_chrome_version: '140' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          // The first to tell which highlights are at a point.
          strict_min_version: '150.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
