const LONGEST_FIRST = (a: string, b: string) => b.length - a.length;

/** Any of the phrases as an alternation, the longest first, with any space between words. */
export function anyOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort(LONGEST_FIRST)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'))
    .join('|');
}
