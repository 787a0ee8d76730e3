import { isPlural } from '../../nouns.ts';
import type { Token } from '../../tokens.ts';
import { type Digits, readDigits } from './digits.ts';

/** So many groups of three digits are read of one number. */
const MOST = 4;
const LEADING = /^[1-9]\d{0,2}$/;
const GROUP = /^\d{3}$/;
const LAST_GROUP = /^\d{3}(?:\.\d+)?$/;

/**
 * Thousands parted by plain spaces, with the index after them: "$1 243 million", "640 000 t". Two numbers in a row may also be a
 * day and a count, or a telephone number, so that a sign of money, noughts or something counted has to stand with them.
 */
export function spacedGroups(
  tokens: readonly Token[],
  first: number,
): { digits: Digits; last: number } | null {
  if (!LEADING.test(tokens[first]!.lower)) return null;
  let last = first + 1;
  while (last < first + MOST && tokens[last]?.spaced && GROUP.test(tokens[last]!.lower)) last += 1;
  if (tokens[last]?.spaced && LAST_GROUP.test(tokens[last]!.lower)) last += 1;
  if (last === first + 1 || tokens[last]?.kind === 'number' || !isOneNumber(tokens, first, last)) return null;
  const printed = tokens.slice(first, last).map(({ lower }) => lower);
  const digits = readDigits(printed.join(''));
  return digits && { digits, last };
}

function isOneNumber(tokens: readonly Token[], first: number, last: number): boolean {
  const before = first === 0 ? undefined : tokens[first - 1];
  if (before && (before.kind === 'number' || before.word.time.month !== null || /^[+-]$/.test(before.lower)))
    return false;
  if (before && /^\p{Sc}$/u.test(before.lower)) return true;
  if (tokens.slice(first + 1, last).every(({ lower }) => lower === '000')) return true;
  const after = tokens[last];
  if (!after || after.capital) return false;
  const { phrases, number } = after.word;
  return (
    number.scale !== null ||
    phrases?.entries.some(({ type }) => type === 'unit') === true ||
    (after.kind === 'word' && after.lower.length > 3 && isPlural(after.lower))
  );
}
