/** Words that say nothing in a search. */
const EMPTY_WORDS = new Set(
  'a an and are by for from how in is it its of on or than that the this to was were what with'.split(' '),
);

/**
 * The words of a text as the search index keeps them: lower case, without accents, "U.S." as "us", letters and digits
 * only. In order, with repetitions.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/(\d),(?=\d{3}\b)/g, '$1');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a query that can find something: at most twelve, each once. */
export function queryWords(query: string): string[] {
  const all = [...new Set(wordsOf(query.slice(0, 200)))];
  const telling = all.filter((word) => !EMPTY_WORDS.has(word));
  return (telling.length > 0 ? telling : all).slice(0, 12);
}
