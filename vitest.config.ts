import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { bundleVocabulary } from './data/bundle-vocabulary.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), bundleVocabulary()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/*.test.ts', 'test/{lib,data,bin,components,accuracy}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          // A browser with a fresh profile takes up to 20 s to start on two cores.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          retry: 0,
          maxWorkers: 1,
          fileParallelism: false,
        },
      },
    ],
  },
});
