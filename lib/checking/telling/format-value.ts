import type { Figure } from '../../reading/claim.ts';
import { plural } from '../../reading/nouns.ts';
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
