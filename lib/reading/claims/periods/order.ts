import { calendarDate } from './dates.ts';
import { fiscal } from './fiscal.ts';
import { monthsFromTo } from './months.ts';
import { firstMonths, fullYear, lastMonths, partOfYear, quarterByMonth } from './parts-of-year.ts';
import type { Shape } from './period.ts';
import { ago, relative, weekday } from './relative.ts';
import { runUpTo } from './runs.ts';
import { bareYear, yearsFromTo } from './years.ts';

/** The shapes that begin with a word, the longest first: what a longer one takes in is no time of its own. */
export const OF_WORDS: readonly Shape[] = [
  runUpTo,
  fiscal, // before parts of the year: "third quarter of fiscal 2024"
  firstMonths,
  lastMonths,
  quarterByMonth,
  fullYear,
  ago,
  monthsFromTo,
  calendarDate,
  partOfYear,
  relative,
  weekday,
];

/** Those that begin with digits. */
export const OF_DIGITS: readonly Shape[] = [
  runUpTo,
  ago,
  monthsFromTo,
  calendarDate,
  fiscal,
  yearsFromTo,
  bareYear,
];
