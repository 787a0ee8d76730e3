import { NO_NUMBER, type NumberSense } from '../senses.ts';
import type { Token } from '../tokens.ts';
import { readDigits } from './digits.ts';

/** A number of the text, by token indexes `[first, last)`, before anything is known of its unit. */
export interface NumberSpan {
  readonly first: number;
  readonly last: number;
  /** `null`: printed in a way that allows two readings. */
  readonly value: number | null;
  /** The worth of one in the last printed place. */
  readonly step: number;
  /** The scale word or suffix that was applied; 1 if none. */
  readonly scale: number;
  readonly words: boolean;
  /** "thousands", "tens of thousands": from so many up to ten times as many. */
  readonly vague: boolean;
  /** "a third", "half", "two-thirds". */
  readonly fraction: boolean;
  /** "doubled", "twice". */
  readonly multiple: boolean;
  /** "20th". */
  readonly ordinal: boolean;
}

const PLAIN = { scale: 1, words: false, vague: false, fraction: false, multiple: false, ordinal: false };
const PREPOSITION =
  /^(?:above|below|of|in|at|by|from|to|long|high|wide|tall|deep|away|and|or|per|freestyle|sprint|hurdles|race|relay|butterfly|final)$/;
const ARTICLES = new Set(['a', 'an', 'another']);
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** Reads every number of a token list, left to right, each token in at most one. */
export function readNumbers(tokens: readonly Token[]): NumberSpan[] {
  const reader = new NumberReader(tokens);
  const spans: NumberSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const span = token.kind !== 'word' || token.word.mayOpenFigure ? reader.at(at) : null;
    if (span) spans.push(span);
    at = span ? span.last : at + 1;
  }
  return spans;
}

class NumberReader {
  readonly #tokens: readonly Token[];
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  at(first: number): NumberSpan | null {
    const token = this.#tokens[first]!;
    if (token.kind === 'number') return this.#digits(first);
    if (token.kind === 'mark') return this.#glyph(first) ?? this.#pointDigits(first);
    return (
      this.#vague(first) ??
      this.#fraction(first) ??
      this.#cardinal(first) ??
      this.#multiple(first) ??
      this.#single(first)
    );
  }

  /** "a single charge" */
  #single(first: number): NumberSpan | null {
    if (this.#word(first) !== 'single' || this.#word(first - 1) !== 'a') return null;
    return { ...PLAIN, first, last: first + 1, value: 1, step: 1, words: true };
  }

  #word(at: number): string {
    const token = at < 0 ? undefined : this.#tokens[at];
    return token?.kind === 'word' ? token.lower : '';
  }

  #sense(at: number): NumberSense {
    return this.#tokens[at]?.word.number ?? NO_NUMBER;
  }

  /** The index after `at`, past a hyphen that joins: "twenty-five". */
  #next(at: number): number {
    const hyphen = this.#tokens[at + 1];
    return hyphen?.lower === '-' && !hyphen.spaced && this.#tokens[at + 2]?.spaced === false
      ? at + 2
      : at + 1;
  }

  #digits(first: number): NumberSpan | null {
    const token = this.#tokens[first]!;
    const digits = readDigits(token.lower);
    if (!digits) return null;
    let { value, step } = digits;
    const power = this.#powerOfTen(first + 1);
    if (power && value !== null)
      return { ...PLAIN, first, last: power.last, value: value * power.factor, step: step * power.factor };
    const after = this.#tokens[first + 1];
    if (after && !after.spaced && ORDINAL_ENDINGS.has(after.lower))
      return { ...PLAIN, first, last: first + 2, value, step, ordinal: true };
    let last = first + 1;
    const { glyph } = this.#sense(first + 1);
    if (glyph && value !== null) {
      value += glyph;
      step = 0.01;
      last += 1;
    } else if (value !== null && this.#isFraction(this.#next(first))) {
      // "1 1/2", "2-1/2"
      const over = this.#next(first);
      value += this.#digitsAt(over) / this.#digitsAt(over + 2);
      step = 0.01;
      last = over + 3;
    } else if (this.#isFraction(first)) {
      const [over, under] = [value!, readDigits(this.#tokens[first + 2]!.lower)!.value!];
      return { ...PLAIN, first, last: first + 3, value: over / under, step: 0.01, fraction: true };
    }
    return this.#scaled({ ...PLAIN, first, last, value, step });
  }

  /** The number at a token that is known to be one. */
  #digitsAt(at: number): number {
    return readDigits(this.#tokens[at]!.lower)!.value!;
  }

  /** "×10−8", "x 10^6" after a number. */
  #powerOfTen(at: number): { factor: number; last: number } | null {
    const times = this.#tokens[at]?.lower;
    if ((times !== '×' && times !== 'x') || this.#tokens[at + 1]?.lower !== '10') return null;
    let exponent = at + 2;
    if (this.#tokens[exponent]?.lower === '^') exponent += 1;
    const isNegative = this.#tokens[exponent]?.lower === '-';
    if (isNegative) exponent += 1;
    const digits = this.#tokens[exponent];
    if (digits?.kind !== 'number' || digits.spaced || !/^\d{1,2}$/.test(digits.lower)) return null;
    return { factor: 10 ** (isNegative ? -Number(digits.lower) : Number(digits.lower)), last: exponent + 1 };
  }

  /** "3/4": two small whole numbers about a stroke, the second the larger; other strokes are dates and scores. */
  #isFraction(at: number): boolean {
    const stroke = this.#tokens[at + 1];
    if (stroke?.lower !== '/' || stroke.spaced) return false;
    const over = this.#tokens[at];
    const under = this.#tokens[at + 2];
    const after = this.#tokens[at + 3];
    if (under?.spaced !== false || over?.kind !== 'number') return false;
    if (after?.lower === '/' || !/^\d{1,3}$/.test(over.lower) || Number(over.lower) >= Number(under.lower))
      return false;
    return (
      /^(?:[2-9]|10|16|32)$/.test(under.lower) || (/^\d{2,4}$/.test(under.lower) && after?.lower === 'of')
    );
  }

  #glyph(first: number): NumberSpan | null {
    const value = this.#sense(first).glyph;
    return value === null ? null : { ...PLAIN, first, last: first + 1, value, step: 0.01, fraction: true };
  }

  /** ".45" */
  #pointDigits(first: number): NumberSpan | null {
    const [point, digits] = [this.#tokens[first]!, this.#tokens[first + 1]];
    if (point.lower !== '.' || !point.spaced || digits?.kind !== 'number' || digits.spaced) return null;
    if (!/^\d+$/.test(digits.lower)) return null;
    const value = Number(`0.${digits.lower}`);
    return { ...PLAIN, first, last: first + 2, value, step: 10 ** -digits.lower.length };
  }

  /** A scale word or suffix after the number, and any that follow it: "2.5 million", "5bn", "two hundred thousand". */
  #scaled(span: NumberSpan): NumberSpan {
    let { last, scale } = span;
    const suffix = this.#tokens[last - 1]!.kind === 'number' ? this.#suffixAt(last) : undefined;
    if (suffix) {
      scale *= suffix;
      last += 1;
    }
    for (;;) {
      const at = this.#next(last - 1);
      const factor = this.#sense(at).scale;
      if (!factor) break;
      scale *= factor;
      last = at + 1;
    }
    if (scale === span.scale) return span;
    return {
      ...span,
      last,
      scale,
      value: span.value === null ? null : clean(span.value * scale),
      step: span.step * coarseness(scale),
    };
  }

  /** "5bn", "25k"; "5m" before a counted noun or after a sign of money, else it is metres; "8 B people". */
  #suffixAt(at: number): number | undefined {
    const token = this.#tokens[at];
    if (token?.kind !== 'word') return undefined;
    const { suffix } = token.word.number;
    if (!suffix) return undefined;
    const after = this.#tokens[at + 1];
    const before = at < 2 ? undefined : this.#tokens[at - 2];
    const isMoney =
      before !== undefined &&
      (/^\p{Sc}$/u.test(before.lower) || (before.kind === 'word' && !this.#tokens[at - 1]!.spaced));
    const isCounted = after?.kind === 'word' && after.spaced;
    if (token.spaced)
      return token.capital && token.lower.length === 1 && (isMoney || isCounted) ? suffix : undefined;
    return token.lower !== 'm' || isMoney || (isCounted && !after.capital && !PREPOSITION.test(after.lower))
      ? suffix
      : undefined;
  }

  #cardinal(first: number): NumberSpan | null {
    const opening = this.#opening(first);
    let { current, at } = opening;
    let total = 0;
    let last = first;
    let scale = 1;
    let step = 1;
    for (let seen = 0; seen < 12; seen += 1) {
      const sense = this.#sense(at);
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
      at = this.#next(at);
      if (this.#word(at) === 'and' && total + current >= 100 && this.#continues(at + 1)) at += 1;
    }
    if (last === first) return null;
    const half = this.#andHalf(last);
    const span = { ...PLAIN, first, last: half ?? last, scale, words: true };
    if (!half) return { ...span, value: total + current, step };
    return this.#scaled({ ...span, value: total + current + 0.5 * step, step: 0.5 * step });
  }

  /** What an article stands for before a scale word: "a million", "another dozen", "a half million". */
  #opening(first: number): { current: number; at: number } {
    if (!ARTICLES.has(this.#word(first))) return { current: 0, at: first };
    const half = this.#word(first + 1) === 'half';
    const at = half ? this.#next(first + 1) : first + 1;
    return this.#sense(at).scale === null ? { current: 0, at: first } : { current: half ? 0.5 : 1, at };
  }

  /** The index after "and a half" or "-and-a-half". */
  #andHalf(from: number): number | null {
    const and = this.#next(from - 1);
    const a = this.#next(and);
    const half = this.#next(a);
    const isHalf = this.#word(and) === 'and' && this.#word(a) === 'a' && this.#word(half) === 'half';
    return isHalf ? half + 1 : null;
  }

  #continues(at: number): boolean {
    const { one, ten } = this.#sense(at);
    return one !== null || ten !== null;
  }

  /** "thousands of", "tens of thousands", "hundreds of millions". */
  #vague(first: number): NumberSpan | null {
    const base = this.#sense(first).plural;
    if (base === null) return null;
    let value = base;
    let last = first + 1;
    const more = this.#word(first + 1) === 'of' ? this.#sense(first + 2).plural : null;
    if (more !== null) {
      value *= more;
      last = first + 3;
    } else if (base === 10 || base === 20) return null;
    return { ...PLAIN, first, last, value, step: value, words: true, vague: true };
  }

  /** "half", "a third", "two-thirds", "three quarters", "one in five", "nine out of ten". */
  #fraction(first: number): NumberSpan | null {
    const word = this.#word(first);
    if (word === 'half') {
      const next = this.#next(first);
      const at = this.#word(next) === 'a' ? next + 1 : next;
      const scaled = this.#sense(at).scale;
      if (scaled)
        return {
          ...PLAIN,
          first,
          last: at + 1,
          value: scaled / 2,
          step: scaled / 2,
          scale: scaled,
          words: true,
        };
      return { ...PLAIN, first, last: first + 1, value: 0.5, step: 0.1, words: true, fraction: true };
    }
    const count = word === 'a' || word === 'an' ? 1 : this.#sense(first).one;
    if (count === null || count === 0) return null;
    const at = this.#next(first);
    const part = this.#sense(at).fraction;
    if (part && this.#word(at).endsWith('s') === count > 1)
      return this.#partOf(first, at + 1, clean(count * part));
    return this.#oneIn(first, count);
  }

  /** "a third", or of a scale: "a quarter million", "three quarters of a billion". */
  #partOf(first: number, last: number, part: number): NumberSpan {
    const next = this.#next(last - 1);
    const at = this.#word(next) === 'of' && this.#word(next + 1) === 'a' ? next + 2 : next;
    const { scale } = this.#sense(at);
    if (!scale) return { ...PLAIN, first, last, value: part, step: 0.01, words: true, fraction: true };
    return {
      ...PLAIN,
      first,
      last: at + 1,
      value: clean(part * scale),
      step: scale / 100,
      scale,
      words: true,
    };
  }

  /** "one in five", "four of every ten"; "two out of 11" is a count: whoever tells a share takes a round number. */
  #oneIn(first: number, over: number): NumberSpan | null {
    const isOut = this.#word(first + 1) === 'out';
    const of = isOut ? first + 2 : first + 1;
    const isEvery = this.#word(of + 1) === 'every';
    const joiner = this.#word(of);
    if (joiner !== (isOut ? 'of' : 'in') && !(isEvery && joiner === 'of')) return null;
    const at = isEvery ? of + 2 : of + 1;
    const under = this.#sense(at).one ?? Number(this.#tokens[at]?.lower);
    if (!Number.isInteger(under) || under <= over || under > 1000) return null;
    if (this.#sense(at + 1).scale) return null; // "one in 3 million"
    if (isOut && !isEvery && under > 10 && under % 10 > 0) return null;
    return { ...PLAIN, first, last: at + 1, value: over / under, step: 0.01, words: true, fraction: true };
  }

  #multiple(first: number): NumberSpan | null {
    const value = this.#sense(first).multiple;
    if (value === null) return null;
    return {
      ...PLAIN,
      first,
      last: first + 1,
      value,
      step: 0.1,
      words: true,
      multiple: true,
    };
  }
}

/** Whether a word below twenty can follow what has been counted so far: "hundred five", "twenty five". */
function takesOne(current: number, one: number): boolean {
  return current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && one > 0 && one < 10);
}

/** 34.1 times a million is 34,100,000, not 34,100,000.000000004. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}

/** "A million" is a million or so; "a dozen" may be eleven or thirteen, but not six. */
const coarseness = (scale: number): number => (scale === 12 ? 2 : scale);
