import { defineConfig } from 'wxt';
import { hostPatterns } from './data/publishers.ts';

/** The extension's id in Firefox; tests and the start command address its pages by it. */
const GECKO_ID = 'crosscheck@crosscheck.example';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Crosscheck',
    description: 'Shows, in the page, where news articles differ about a figure and why.',
    permissions: ['storage', 'activeTab', 'scripting'],
    optional_host_permissions: ['*://*/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
