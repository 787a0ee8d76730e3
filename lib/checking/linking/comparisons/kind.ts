import type { Comparison } from '../pair.ts';

/** The kind of unit: an age that two articles print is mostly one person's, a percentage may be of anything. */
export const kind: Comparison = { id: 'kind', levelOf: (pair) => pair.kind };
