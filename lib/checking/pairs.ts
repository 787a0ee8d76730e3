import type { Statement } from './statement.ts';

/**
 * A short key for two figures that were held against each other, the same from either side and in every later reading of
 * the same articles: what a reader says about the pair is remembered by it.
 */
export function pairKey(a: Statement, b: Statement): string {
  return hash([figureOf(a), figureOf(b)].sort().join('\n'));
}

/** Who printed what, in which words; a fact of a pack has an id that stays. */
function figureOf({ articleId, id, source, surface }: Statement): string {
  if (articleId === null) return id;
  return [source.publisher ?? source.url, surface, source.quote.replace(/\s+/g, ' ')].join('|');
}

/** FNV-1a over UTF-16 units, twice with other beginnings for 64 bits, in base 36. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let state = seed;
      for (let at = 0; at < text.length; at += 1)
        state = Math.imul(state ^ text.charCodeAt(at), 0x01000193) >>> 0;
      return state.toString(36);
    })
    .join('');
}
