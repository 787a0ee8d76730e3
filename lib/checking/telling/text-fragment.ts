/** So many words from either end of a sentence find it in its page. */
const WORDS = 5;

/**
 * An address that opens at a sentence, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/): browsers that know none
 * open the page. `null` for `null`.
 */
export function atSentence(url: string | null, sentence: string): string | null {
  const words = sentence.split(/\s+/).filter((word) => word !== '');
  if (url === null || words.length === 0) return url;
  const text =
    words.length <= 2 * WORDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, WORDS).join(' '))},${encode(words.slice(-WORDS).join(' '))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** Commas and hyphens have a meaning of their own in a fragment. */
const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');
