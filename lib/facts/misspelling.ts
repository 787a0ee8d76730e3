/** How much of a word must be right for the rest to be taken for a misspelling: "exprots" by "exp". */
export const STEM_LENGTH = 3;

const SHORT_WORD = 5;

/**
 * Whether one word is likely the other misspelt: the same first letters, and one letter wrong, missing, too many or swapped
 * with its neighbour; two in words of more than five letters. Numbers are never misspelt: 2024 is not 2025.
 */
export function isMisspelling(typed: string, word: string): boolean {
  if (typed.length <= STEM_LENGTH || /\p{N}/u.test(typed + word)) return false;
  if (typed.slice(0, STEM_LENGTH) !== word.slice(0, STEM_LENGTH)) return false;
  const allowed = typed.length <= SHORT_WORD ? 1 : 2;
  return Math.abs(typed.length - word.length) <= allowed && editDistance(typed, word) <= allowed;
}

/** Letters changed, added, left out or swapped with a neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? beforeLast[j - 2]! + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(changed, last[j]! + 1, row[j - 1]! + 1, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
