import type { Claim } from '../claim.ts';

/** The earliest year that news reckons from. */
const FIRST_YEAR = 1800;
const SPAN = /\b(?:from|between)\s+(\d{4})\s+(?:to|until|till|through|and)\s+(\d{4})\b/gi;
const BORN = /\bborn\s+in\s+(?:\p{Lu}\p{L}+\s+)?(\d{4})\b/giu;

/**
 * The figures that years spell out: "taught there from 1965 to 1981" is some 16 years, "born in 1988" an age on the day of the
 * article. Offsets are of the sentence. Nobody printed these numbers, so they are no quantities, but others may have.
 */
export function readYearSpans(sentence: string, date: string | null): Claim[] {
  const spans = [...sentence.matchAll(SPAN)].flatMap(([surface, from, to], at, all) => {
    const years = Number(to) - Number(from);
    return isYear(Number(from)) && years > 0 && years < 200
      ? [derived(surface, all[at]!.index, years, [years - 1, years + 1], 'duration')]
      : [];
  });
  const today = date === null ? null : Number(date.slice(0, 4));
  // The pattern for any capitals costs half a millisecond where it is first used, and few sentences tell of a birth.
  const born = /born/i.test(sentence) ? [...sentence.matchAll(BORN)] : [];
  const births = born.flatMap((match) => {
    const years = today === null ? -1 : today - Number(match[1]);
    return isYear(Number(match[1])) && years > 0 && years < 120
      ? [derived(match[0], match.index, years, [years - 1, years], 'age')]
      : [];
  });
  return [...spans, ...births].sort((a, b) => a.start - b.start);
}

const isYear = (year: number): boolean => year >= FIRST_YEAR && year < 2200;

function derived(
  surface: string,
  start: number,
  value: number,
  interval: readonly [number, number],
  measure: 'duration' | 'age',
): Claim {
  return {
    ...{ surface, start, end: start + surface.length, value, range: null, interval, direction: null },
    unit: measure === 'age' ? 'year of age' : 'year',
    bound: 'about',
    measure,
    form: measure,
    ...{
      transformation: null,
      refArea: null,
      place: null,
      counterpartArea: null,
      product: null,
      whole: null,
    },
    ...{ actors: [], scope: [], timePeriod: null, comparedWith: null, modality: 'stated', attribution: null },
    label: measure === 'age' ? 'Age' : 'Duration',
    implied: [],
  };
}
