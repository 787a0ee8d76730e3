import type { Statement } from '../statement.ts';
import { formatPeriod } from '../telling/format-period.ts';
import { formatValue } from '../telling/format-value.ts';
import { basisLabel, comparison, MODALITY_WORDS, periodPhrase, subjectPhrase } from '../telling/wording.ts';
import type { Difference } from '../verdict.ts';

/** One sentence for each thing that differs, in plain words. */
export function explainDifferences(a: Statement, b: Statement, differences: readonly Difference[]): string {
  return differences.map((difference) => EXPLANATIONS[difference](a, b)).join('; ');
}

const values = (a: Statement, b: Statement): string => `${formatValue(a)} and ${formatValue(b)}`;

const EXPLANATIONS: Readonly<Record<Difference, (a: Statement, b: Statement) => string>> = {
  transformation: (a, b) => `${formatValue(a)} compares ${comparison(a)}, ${formatValue(b)} ${comparison(b)}`,
  period: (a, b) => `${formatValue(a)} is for ${periodPhrase(a)}, ${formatValue(b)} for ${periodPhrase(b)}`,
  area: (a, b) => `${values(a, b)} are about different areas`,
  product: (a, b) => `${formatValue(a)} is of ${a.product}, ${formatValue(b)} of ${b.product}`,
  scope: (a, b) =>
    subjectPhrase(a) === subjectPhrase(b)
      ? `${values(a, b)} are of a part and of the whole`
      : `${formatValue(a)} is of ${subjectPhrase(a)}, ${formatValue(b)} of ${subjectPhrase(b)}`,
  unit: (a, b) => `${values(a, b)} are in different units`,
  adjustment: (a, b) => `${values(a, b)} are adjusted differently`,
  definition: (a, b) => `${values(a, b)} follow different definitions`,
  'as-of': (a, b) =>
    validity(a) || validity(b)
      ? `${values(a, b)} held at different times${validity(a) || validity(b)}`
      : `${values(a, b)} ${isOneDay(a, b) ? 'are of a number that may have changed in between' : `are of different times${days(a, b)}`}`,
  modality: (a, b) =>
    `${formatValue(a)} is ${MODALITY_WORDS[a.modality]}, ${formatValue(b)} ${MODALITY_WORDS[b.modality]}`,
};

const isOneDay = (a: Statement, b: Statement): boolean => a.source.date !== null && days(a, b) === '';

/** When each was reported, where that differs. */
function days(a: Statement, b: Statement): string {
  const [x, y] = [a, b].map(({ source }) => source.date?.slice(0, 10) ?? null);
  return x && y && x !== y ? `: ${formatPeriod(x)} and ${formatPeriod(y)}` : '';
}

function validity(statement: Statement): string {
  if (!statement.validFrom) return '';
  return ` (${formatValue(statement)}: ${basisLabel({ ...statement, timePeriod: null })})`;
}

export function explainAgreement(a: Statement, b: Statement): string {
  return `${formatValue(a)} and ${formatValue(b)} fit each other within what was printed`;
}

export function explainConflict(a: Statement, b: Statement): string {
  return `${formatValue(a)} and ${formatValue(b)} are given for the same thing on the same basis, and rounding does not explain the difference`;
}

/** The same digits, by which one is told to be a slip for the other; which of them is for the reader to find out. */
export function explainSlip(a: Statement, b: Statement): string {
  const isSign = a.value !== null && a.value === -(b.value ?? Number.NaN);
  const what = isSign ? 'have opposite signs' : 'have the same digits on two scales';
  return `${formatValue(a)} and ${formatValue(b)} are given for the same thing and ${what}: one of them looks like a slip`;
}
