import type { Plugin } from 'vite';

/** Leaves the examples of the measures, which only the tests run, out of what is bundled. */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/data\/measures\/[^/]+\.json$/.test(id)) return null;
      const { examples: _, negatives: __, ...measure } = JSON.parse(code) as Record<string, unknown>;
      return { code: JSON.stringify(measure), map: null };
    },
  };
}
