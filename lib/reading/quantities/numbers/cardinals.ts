import type { Token } from '../../tokens.ts';
import { andAHalf } from './halves.ts';
import { clean, type NumberSpan, PLAIN } from './number-span.ts';
import { coarseness, scaled } from './scales.ts';
import { partAfter, senseAt, wordAt } from './words-at.ts';

/** So many words are read of one number. */
const LONGEST = 12;

/** "twenty-five", "two hundred and five", "a million", "one and a half million". */
export function cardinal(tokens: readonly Token[], first: number): NumberSpan | null {
  const opening = openingAt(tokens, first);
  let { current, at } = opening;
  let total = 0;
  let last = first;
  let scale = 1;
  let step = 1;
  for (let seen = 0; seen < LONGEST; seen += 1) {
    const sense = senseAt(tokens, at);
    if (sense.one !== null && takesOne(current, sense.one)) {
      current += sense.one;
      step = 1;
    } else if (sense.ten !== null && current % 100 === 0) {
      current += sense.ten;
      step = 1;
    } else if (sense.scale !== null && (last > first || opening.at > first)) {
      scale = sense.scale;
      step = coarseness(scale) * (opening.current === 0.5 ? 0.5 : 1);
      if (scale === 100) current *= 100;
      else {
        total = current === 0 ? total * scale : total + current * scale;
        current = 0;
      }
    } else break;
    last = at + 1;
    at = partAfter(tokens, at);
    if (wordAt(tokens, at) === 'and' && total + current >= 100 && continues(tokens, at + 1)) at += 1;
  }
  if (last === first) return null;
  const decimals = scale === 1 ? pointWords(tokens, first, last) : null;
  if (decimals)
    return scaled(tokens, {
      ...{ ...PLAIN, first, last: decimals.last, words: true },
      value: clean(total + current + decimals.value),
      step: decimals.step,
    });
  const half = andAHalf(tokens, last);
  const span = { ...PLAIN, first, last: half ?? last, scale, words: true };
  if (!half) return scaled(tokens, { ...span, value: total + current, step });
  return scaled(tokens, { ...span, value: total + current + 0.5 * step, step: 0.5 * step });
}

/** So many decimals are read in words. */
const MOST_DECIMALS = 4;

/** What "point three" adds to a number in words: the value, the worth of its last place and the index after it. */
function pointWords(tokens: readonly Token[], first: number, from: number) {
  const point = partAfter(tokens, from - 1);
  if (wordAt(tokens, point) !== 'point') return null;
  // "at one point three men": a moment
  if (wordAt(tokens, first) === 'one' && wordAt(tokens, first - 1) === 'at') return null;
  let value = 0;
  let step = 1;
  let last = point + 1;
  for (let at = partAfter(tokens, point); last <= point + MOST_DECIMALS; at = partAfter(tokens, at)) {
    const { one } = senseAt(tokens, at);
    if (one === null || one > 9) break;
    step /= 10;
    value += one * step;
    last = at + 1;
  }
  return step === 1 ? null : { value, step: clean(step), last };
}

const ARTICLES = new Set(['a', 'an', 'another']);

/** What an article stands for before a scale word: "a million", "another dozen", "a half million". */
function openingAt(tokens: readonly Token[], first: number): { current: number; at: number } {
  if (!ARTICLES.has(wordAt(tokens, first))) return { current: 0, at: first };
  const half = wordAt(tokens, first + 1) === 'half';
  const at = half ? partAfter(tokens, first + 1) : first + 1;
  return senseAt(tokens, at).scale === null ? { current: 0, at: first } : { current: half ? 0.5 : 1, at };
}

function continues(tokens: readonly Token[], at: number): boolean {
  const { one, ten } = senseAt(tokens, at);
  return one !== null || ten !== null;
}

/** Whether a word below twenty can follow what has been counted so far: "hundred five", "twenty five". */
function takesOne(current: number, one: number): boolean {
  return current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && one > 0 && one < 10);
}

/** "a single charge" */
export function single(tokens: readonly Token[], first: number): NumberSpan | null {
  if (wordAt(tokens, first) !== 'single' || wordAt(tokens, first - 1) !== 'a') return null;
  return { ...PLAIN, first, last: first + 1, value: 1, step: 1, words: true };
}

/** "thousands of", "tens of thousands", "hundreds of millions". */
export function vague(tokens: readonly Token[], first: number): NumberSpan | null {
  const base = senseAt(tokens, first).plural;
  if (base === null) return null;
  let value = base;
  let last = first + 1;
  const more = wordAt(tokens, first + 1) === 'of' ? senseAt(tokens, first + 2).plural : null;
  if (more !== null) {
    value *= more;
    last = first + 3;
  } else if (base === 10 || base === 20) return null;
  return { ...PLAIN, first, last, value, step: value, words: true, vague: true };
}
