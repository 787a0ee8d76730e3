import type { Figure } from '../../reading/claim.ts';
import { plural } from '../../reading/nouns.ts';
import type { Statement } from '../statement.ts';
import { formatNumber } from './format-number.ts';

/** These keep a sign on the line of its number. */
const NO_BREAK = '\u00a0';
const WORD_JOINER = '\u2060';
const BOUND_SIGNS: Readonly<Record<Figure['bound'], string>> = {
  exact: '',
  about: '≈',
  'more than': '>',
  'at least': '≥',
  'less than': '<',
  'at most': '≤',
  'up to': 'up to',
};
const SHORT_UNITS: Readonly<Record<string, string>> = {
  percent: '%',
  'percentage point': 'pp',
  'basis point': 'bp',
  minute: 'min',
  hour: 'h',
  second: 's',
};
const MINUS = '−';
const BEFORE_SHORT_UNIT = new RegExp(`(?<=\\d) (?=(?:${Object.values(SHORT_UNITS).join('|')})(?!\\w))`, 'g');

/** A text to be laid out, with short units kept on the lines of their numbers. */
export function withoutBreaks(text: string): string {
  return text.replace(BEFORE_SHORT_UNIT, NO_BREAK);
}

/** A figure for a column of figures: "−12.7 %", "$28.8bn", "> 1 h", "12,290,905 people". A change always has its sign. */
export function formatValue(figure: Figure & { readonly form?: string }): string {
  if (figure.value === null) return figure.surface;
  const sign = figure.value < 0 ? MINUS : figure.form === 'change' ? '+' : '';
  const [low, high] = figure.range
    ? [...figure.range].map(Math.abs).sort((x, y) => x - y)
    : [Math.abs(figure.value)];
  const number = high === undefined ? low! : high;
  const body = formatUnit(high === undefined ? null : low!, number, figure.unit);
  // A line may break between two signs: "−" and "$28.8bn".
  const joined = sign && /^\W/.test(body) ? sign + WORD_JOINER : sign;
  const bound = BOUND_SIGNS[figure.bound];
  return (bound && bound + NO_BREAK) + joined + body;
}

function formatUnit(low: number | null, number: number, unit: string): string {
  const [currency, each] = unit.split(' per ');
  if (/^[A-Z]{3}$/.test(currency!)) {
    const money = (value: number) => formatMoney(value, currency!);
    return `${low === null ? money(number) : `${money(low)}–${money(number)}`}${each ? ` per ${each}` : ''}`;
  }
  const digits = low === null ? formatCount(number) : `${formatCount(low)}–${formatCount(number)}`;
  const short = SHORT_UNITS[unit] ?? (number === 1 ? unit : pluralUnit(unit));
  return short === '' ? digits : `${digits} ${short}`;
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];
/** News writes these before the amount; other currencies are written by their code. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  AUD: 'A$',
  CAD: 'C$',
  HKD: 'HK$',
  NZD: 'NZ$',
  KRW: '₩',
  ILS: '₪',
  CNY: 'CN¥',
};

function formatMoney(value: number, currency: string): string {
  const [by, suffix] = SCALES.find(([size]) => value >= size) ?? [1, ''];
  const scaled = value / by;
  const decimals = suffix === 'bn' || suffix === 'tn' ? Math.max(1, decimalsOf(scaled)) : decimalsOf(scaled);
  const number = formatNumber(scaled, 3, Math.min(decimals, 3));
  return `${SIGNS[currency] ?? currency + NO_BREAK}${number}${suffix}`;
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = String(Number(value.toFixed(3))).split('.');
  return decimals.length;
}

function formatCount(value: number): string {
  const big =
    value >= 1e9
      ? ([1e9, ' billion'] as const)
      : value >= 1e6 && value % 1e4 === 0
        ? ([1e6, ' million'] as const)
        : null;
  const scaled = big ? value / big[0] : value;
  // A third is printed nowhere as 33.3333 percent.
  const isComputed =
    !Number.isInteger(scaled * 1e4) && Math.abs(scaled * 1e4 - Math.round(scaled * 1e4)) > 1e-6;
  return formatNumber(scaled, isComputed ? 1 : 4) + (big?.[1] ?? '');
}

function pluralUnit(unit: string): string {
  if (unit === 'person') return 'people';
  if (unit === 'foot') return 'feet';
  if (unit.startsWith('degree ')) return `degrees ${unit.slice(7, 8).toUpperCase()}${unit.slice(8)}`;
  const [head = '', ...rate] = unit.split(' per ');
  if (head === '') return unit;
  const ofAge = /^(year|month|week|day) of age$/.exec(head);
  return [ofAge ? `${ofAge[1]}s old` : plural(head), ...rate].join(' per ');
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A period for people: "May 2025", "first quarter of 2025", "9 June 2025", "1993 to 2000", "18–24 November 2019", "fiscal 2024". */
export function formatPeriod(iso: string): string {
  const [from = '', to] = iso.split('/');
  if (to !== undefined) return formatSpan(from, to);
  const quarter = /^(FY)?(\d{4}(?:-\d\d)?)-Q(\d)$/.exec(iso);
  if (quarter) {
    const year = quarter[1] ? `fiscal ${quarter[2]}` : quarter[2];
    return `${['first', 'second', 'third', 'fourth'][Number(quarter[3]) - 1]} quarter of ${year}`;
  }
  if (iso.startsWith('FY')) return `fiscal ${iso.slice(2)}`;
  const week = /^(\d{4})-W(\d\d)$/.exec(iso);
  if (week) return `week ${Number(week[2])} of ${week[1]}`;
  const [year, month, day] = iso.slice(0, 10).split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

const IN_MONTH = /^\d{4}-\d\d/;

/** What both ends have in common is said once: the month of days, the year of months and days. */
function formatSpan(from: string, to: string): string {
  const [start, end] = [formatPeriod(from), formatPeriod(to)];
  if (start === end) return end;
  const areOf = (chars: number) => from.slice(0, chars) === to.slice(0, chars);
  if (!IN_MONTH.test(from) || !IN_MONTH.test(to) || !areOf(4)) return `${start} to ${end}`;
  return areOf(8) ? `${Number(from.slice(8, 10))}–${end}` : `${start.slice(0, -5)} to ${end}`;
}

const BASES: Readonly<Record<string, string>> = {
  'month-on-month': 'vs a month earlier',
  'quarter-on-quarter': 'vs a quarter earlier',
  'year-on-year': 'vs a year earlier',
  'year-to-date': 'so far this year',
  since: 'since an earlier date',
};

/** The basis of a figure as a short label: "vs April 2025" for a change, the period for a level, "since 13 May 2025" for a rule; `null` where neither is known. */
export function basisLabel(statement: Statement): string | null {
  if (statement.form === 'change') {
    if (statement.comparedWith) return `vs ${formatPeriod(statement.comparedWith)}`;
    return BASES[statement.transformation ?? ''] ?? null;
  }
  if (statement.timePeriod && !statement.implied.includes('timePeriod'))
    return formatPeriod(statement.timePeriod);
  const { validFrom, validTo } = statement;
  if (validFrom && validTo) return formatSpan(validFrom, validTo);
  if (validFrom) return `since ${formatPeriod(validFrom)}`;
  return validTo && `until ${formatPeriod(validTo)}`;
}

/** Who printed it, for a row of the card. */
export function publisherName(statement: Statement): string {
  return statement.source.publisher ?? (statement.articleId === null ? 'the fact base' : 'another article');
}

/** The same as seen from a figure that it is held against: an outlet may have printed both. */
export function nameBeside(own: Statement, other: Statement): string {
  const name = publisherName(other);
  const isOwn = other.articleId !== null && other.source.publisher === own.source.publisher;
  return isOwn && own.source.publisher !== null ? `another article of ${name}` : name;
}

const STEPS: Readonly<Record<string, string>> = {
  'month-on-month': 'with the month before',
  'quarter-on-quarter': 'with the quarter before',
  'year-on-year': 'with a year before',
  'year-to-date': 'with the start of the year',
  since: 'with an earlier date',
};

/** What a change is compared with, after "compares": "with May 2024", "with the month before". */
export function comparison({ comparedWith, transformation }: Statement): string {
  return comparedWith
    ? `with ${formatPeriod(comparedWith)}`
    : (STEPS[transformation ?? ''] ?? 'with a time it does not name');
}

/** The period of a statement inside a sentence. */
export function periodPhrase({ timePeriod, implied }: Statement): string {
  return timePeriod && !implied.includes('timePeriod') ? formatPeriod(timePeriod) : 'a time it does not name';
}

/** What a statement is of, with what narrows it down: "rare earth (processing)". */
export function subjectPhrase({ product, scope, label }: Statement): string {
  const narrowed = scope.length > 0 ? ` (${scope.join(', ').replaceAll('-', ' ')})` : '';
  return `${product ?? label.charAt(0).toLowerCase() + label.slice(1)}${narrowed}`;
}

export const MODALITY_WORDS: Readonly<Record<Statement['modality'], string>> = {
  stated: 'given as fact',
  forecast: 'expected',
  target: 'planned',
  conditional: 'only possible',
  denied: 'denied',
  asked: 'only asked about',
};
