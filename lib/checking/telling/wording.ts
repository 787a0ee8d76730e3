import type { Statement } from '../statement.ts';
import { formatPeriod, formatSpan } from './format-period.ts';

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
