import type { Side } from './cards.ts';
import type { Statement } from './statement.ts';
import type { Difference } from './verdict.ts';
import {
  comparison,
  formatPeriod,
  formatValue,
  MODALITY_WORDS,
  periodPhrase,
  publisherName,
  subjectPhrase,
} from './wording.ts';

/** The finding in one or two plain sentences; `sides` hold at least one and the most telling stands first. */
export function headlineOf(own: Statement, sides: readonly Side[]): string {
  const [first] = sides;
  const { other, verdict, finding } = first!;
  const alike = sides.filter((side) => side.verdict === verdict);
  switch (verdict) {
    case 'disagrees':
      return `${who(alike)} ${outletsOf(alike).length > 1 ? 'give' : 'gives'} another figure: ${list(alike)}.`;
    case 'agrees':
      return `${who(alike)} ${outletsOf(alike).length > 1 ? 'bear' : 'bears'} this figure out${formatValue(own) === formatValue(other) ? '' : `: ${list(alike)}`}.`;
    case 'different-basis':
      return `${who([first!])} says ${formatValue(other)}. ${BASES[finding.differences[0] ?? 'scope'](own, other)}`;
  }
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** "Another outlet", "Two outlets", or the name of a source that is no outlet. */
function who(sides: readonly Side[]): string {
  const outlets = outletsOf(sides);
  const isFact = sides.every(({ other }) => other.articleId === null);
  if (outlets.length === 1) return isFact ? outlets[0]! : 'Another outlet';
  return `${NUMBERS[outlets.length] ?? outlets.length} ${isFact ? 'sources' : 'others'}`;
}

const outletsOf = (sides: readonly Side[]): string[] => [
  ...new Set(sides.map(({ other }) => publisherName(other))),
];
const list = (sides: readonly Side[]): string =>
  [...new Set(sides.map(({ other }) => formatValue(other)))].slice(0, 3).join(', ');

const BASES: Readonly<Record<Difference, (own: Statement, other: Statement) => string>> = {
  transformation: (own, other) =>
    `It compares ${comparison(other)}; this article compares ${comparison(own)}. Both can be true.`,
  period: (own, other) => `That is for ${periodPhrase(other)}; this article speaks of ${periodPhrase(own)}.`,
  area: () => 'It is about another area.',
  product: (own, other) => `That is of ${other.product}; this article speaks of ${own.product}.`,
  scope: (own, other) =>
    `That is of ${subjectPhrase(other)}; this article speaks of ${subjectPhrase(own)}. Both can be true.`,
  unit: () => 'It counts in another unit.',
  adjustment: () => 'It is adjusted in another way.',
  definition: () => 'It follows another definition.',
  'as-of': (own, other) => `${held(other) ?? held(own) ?? 'They held at different times.'}`,
  modality: (own, other) =>
    `That is ${MODALITY_WORDS[other.modality]}; here it is ${MODALITY_WORDS[own.modality]}.`,
};

function held(statement: Statement): string | null {
  const { validFrom, validTo } = statement;
  if (!validFrom) return null;
  const to = validTo ? ` to ${formatPeriod(validTo)}` : ' on';
  return `That held from ${formatPeriod(validFrom)}${to}.`;
}
