import type { Statement } from './statement.ts';
import type { Difference } from './verdict.ts';
import { basisLabel, formatPeriod, formatValue } from './wording.ts';

/** One sentence for each thing that differs, in plain words. */
export function explainDifferences(a: Statement, b: Statement, differences: readonly Difference[]): string {
  return differences.map((difference) => EXPLANATIONS[difference](a, b)).join('; ');
}

const values = (a: Statement, b: Statement): string => `${formatValue(a)} and ${formatValue(b)}`;

const EXPLANATIONS: Readonly<Record<Difference, (a: Statement, b: Statement) => string>> = {
  transformation: (a, b) => `${formatValue(a)} compares ${basis(a)}, ${formatValue(b)} ${basis(b)}`,
  period: (a, b) => `${formatValue(a)} is for ${period(a)}, ${formatValue(b)} for ${period(b)}`,
  area: (a, b) => `${values(a, b)} are about different areas`,
  product: (a, b) => `${formatValue(a)} is of ${a.product}, ${formatValue(b)} of ${b.product}`,
  scope: (a, b) => `${formatValue(a)} is of ${subject(a)}, ${formatValue(b)} of ${subject(b)}`,
  unit: (a, b) => `${values(a, b)} are in different units`,
  adjustment: (a, b) => `${values(a, b)} are adjusted differently`,
  definition: (a, b) => `${values(a, b)} follow different definitions`,
  'as-of': (a, b) =>
    `${formatValue(a)} and ${formatValue(b)} held at different times${validity(a) || validity(b)}`,
  modality: (a, b) => `${formatValue(a)} is ${MODES[a.modality]}, ${formatValue(b)} ${MODES[b.modality]}`,
};

const MODES: Readonly<Record<Statement['modality'], string>> = {
  stated: 'reported',
  forecast: 'expected',
  target: 'planned',
  conditional: 'only possible',
  denied: 'denied',
  asked: 'asked',
};

const TRANSFORMATIONS: Readonly<Record<string, string>> = {
  'month-on-month': 'with the month before',
  'quarter-on-quarter': 'with the quarter before',
  'year-on-year': 'with a year before',
  'year-to-date': 'with the start of the year',
  since: 'with an earlier date',
};

function basis(statement: Statement): string {
  if (statement.comparedWith) return `with ${formatPeriod(statement.comparedWith)}`;
  return TRANSFORMATIONS[statement.transformation ?? ''] ?? 'with a time not named';
}

const period = ({ timePeriod }: Statement): string =>
  timePeriod ? formatPeriod(timePeriod) : 'a time not named';

function subject({ product, scope, label }: Statement): string {
  const narrowed = scope.length > 0 ? ` (${scope.map((word) => word.replaceAll('-', ' ')).join(', ')})` : '';
  return `${product ?? label}${narrowed}`;
}

function validity(statement: Statement): string {
  const label = statement.validFrom ? basisLabel({ ...statement, timePeriod: null }) : null;
  return label ? ` (${formatValue(statement)}: ${label})` : '';
}

export function explainAgreement(a: Statement, b: Statement): string {
  return `${formatValue(a)} and ${formatValue(b)} fit each other within what was printed`;
}

export function explainConflict(a: Statement, b: Statement): string {
  return `${formatValue(a)} and ${formatValue(b)} are about the same thing on the same basis and no true value fits both`;
}
