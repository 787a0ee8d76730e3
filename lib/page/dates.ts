const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = `(${MONTHS})[a-z]*\\.?`;
const ISO = /\b(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?)?/;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** "June 9, 2025" and "9 June 2025" */
const PRINTED = new RegExp(`\\b(?:${DAY}\\s+)?${MONTH}(?:\\s+${DAY})?,?\\s+(\\d{4})\\b`, 'i');
const IN_PATH = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/;
const AGO = /\b(an?|\d{1,3})\s*(s|m|h|d|w)[a-z]*\.?\s+ago\b/i;
const HOUR_MS = 3_600_000;
const UNIT_MS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: HOUR_MS,
  d: 24 * HOUR_MS,
  w: 7 * 24 * HOUR_MS,
};

/**
 * The first date a text holds, in ISO 8601: with its time and zone where both are printed in that form
 * ("2025-06-09T06:00:00Z"), else the day alone. `null` where there is none, or none that says its year.
 */
export function isoDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) {
    const day = calendarDay(iso[1], iso[2], iso[3]);
    if (!day || !iso[4] || !iso[5]) return day;
    return `${day}T${iso[4]}${iso[5].replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
  }
  const printed = PRINTED.exec(text);
  return printed && calendarDay(printed[4], monthNumber(printed[2]), printed[1] ?? printed[3]);
}

/** The day in an address such as "/2025/06/09/"; `null` where there is none. */
export function dateInPath(url: string): string | null {
  const found = IN_PATH.exec(url);
  return found && calendarDay(found[1], found[2], found[3]);
}

/** Whether a text says when by its distance from now ("24 minutes ago", "an hour ago", "yesterday"). */
export function isRelativeTime(text: string): boolean {
  return AGO.test(text) || /^\s*yesterday\b/i.test(text);
}

/**
 * A relative time as an ISO 8601 date, counted back from `base`, itself ISO 8601. A base without a time of day gives a
 * day; hours and minutes then stay on that day. `null` where the text is no relative time or `base` is no date.
 */
export function resolveRelative(text: string, base: string): string | null {
  const start = Date.parse(base);
  if (Number.isNaN(start) || !isRelativeTime(text)) return null;
  const [, count = '1', unit = 'd'] = AGO.exec(text) ?? [];
  const unitMs = UNIT_MS[unit.toLowerCase()] ?? 0;
  const isToTheHour = unitMs <= HOUR_MS;
  if (isToTheHour && !base.includes('T')) return base;
  const then = new Date(start - (Number(count) || 1) * unitMs).toISOString();
  return isToTheHour ? then.replace('.000Z', 'Z') : then.slice(0, 10);
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) / 4 + 1);
}

function calendarDay(year = '', month = '', day = ''): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
