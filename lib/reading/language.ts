/** How much of a text is looked at, in characters, and the fewest words to tell by. */
const SAMPLE = 4000;
const FEWEST_WORDS = 30;
/** Of the words of English news a third and more only serve the grammar; of other languages' at most a twelfth looks like those. */
const ENGLISH_SHARE = 0.2;

/** Whether a text is in English, by its function words. A short one is taken to be. */
export function isEnglish(blocks: readonly string[], functionWords: ReadonlySet<string>): boolean {
  let sample = '';
  for (const block of blocks) {
    if (sample.length >= SAMPLE) break;
    sample += `${block}\n`;
  }
  const words =
    sample
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  return words.filter((word) => functionWords.has(word)).length >= ENGLISH_SHARE * words.length;
}
