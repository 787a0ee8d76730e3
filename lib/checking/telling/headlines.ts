import type { Statement } from '../statement.ts';
import type { Difference } from '../verdict.ts';
import { formatPeriod } from './format-period.ts';
import { formatValue } from './format-value.ts';
import { originsOf } from './lineage.ts';
import type { Side } from './side.ts';
import { comparison, MODALITY_WORDS, periodPhrase, subjectPhrase } from './wording.ts';

/**
 * The finding in one or two plain sentences; `sides` hold at least one and the most telling stands first. `timeline` tells what
 * became of a rule since, where that is known.
 */
export function headlineOf(own: Statement, sides: readonly Side[], timeline: string | null): string {
  const [first] = sides;
  const { other, verdict, finding } = first!;
  const alike = sides.filter((side) => side.verdict === verdict);
  switch (verdict) {
    case 'disagrees':
      if (finding.rule === 'slip')
        return `${who([first!])} gives ${formatValue(other)}${fromWhom([first!])}. ${slipOf(own, other)}: one of the two looks like a slip.`;
      return `${who(alike)} ${isMany(alike) ? 'give' : 'gives'} another figure: ${list(alike)}${fromWhom(alike)}.`;
    case 'agrees':
      return `${who(alike)} ${isMany(alike) ? 'bear' : 'bears'} this figure out${formatValue(own) === formatValue(other) ? '' : `: ${list(alike)}`}${fromWhom(alike)}.${timeline ? ` It was ${timeline}.` : ''}`;
    case 'different-basis':
      if (timeline && finding.differences[0] === 'as-of')
        return `${who([first!])} says ${formatValue(other)}. It was ${timeline}.`;
      return `${who([first!])} says ${formatValue(other)}. ${BASES[finding.differences[0] ?? 'scope'](own, other)}`;
  }
}

/** What of the two tells that one is a slip for the other. */
const slipOf = (own: Statement, other: Statement): string =>
  own.value === -(other.value ?? Number.NaN)
    ? 'The number is the same with the opposite sign'
    : 'The digits are the same on another scale';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** The name of an outlet or source, or how many there are. */
function who(sides: readonly Side[]): string {
  const outlets = outletsOf(sides);
  const isFact = sides.every(({ other }) => other.articleId === null);
  if (outlets.length === 1) return capitalised(outlets[0]!);
  return `${NUMBERS[outlets.length] ?? outlets.length} ${isFact ? 'sources' : 'outlets'}`;
}

const isMany = (sides: readonly Side[]): boolean => outletsOf(sides).length > 1;
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** " (9 June 2025)" of one outlet; of several whether they are one source: " (Upland Post, Fjord Times; all from one source)". */
function fromWhom(sides: readonly Side[]): string {
  const outlets = outletsOf(sides);
  if (outlets.length === 1) {
    const { date } = sides[0]!.other.source;
    return date ? ` (${formatPeriod(date.slice(0, 10))})` : '';
  }
  const origins = originsOf(sides.map(({ other }) => other)).length;
  const names = outlets.length > MOST_NAMES ? '' : outlets.join(', ');
  const shared =
    origins === 1
      ? 'all from one source'
      : origins < outlets.length
        ? `from ${(NUMBERS[origins] ?? String(origins)).toLowerCase()} independent sources`
        : '';
  const parts = [names, shared].filter((part) => part !== '');
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}

/** More outlets than these are counted, not named. */
const MOST_NAMES = 3;

const outletsOf = (sides: readonly Side[]): string[] => [...new Set(sides.map(({ name }) => name))];
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
  'as-of': (own, other) => held(other) ?? held(own) ?? revised(other) ?? reported(own, other),
  modality: (own, other) =>
    `That is ${MODALITY_WORDS[other.modality]}; here it is ${MODALITY_WORDS[own.modality]}.`,
};

/** A fact of a series, which its source has published anew since. */
function revised({ articleId, source }: Statement): string | null {
  return articleId === null && source.date
    ? `That is as revised on ${formatPeriod(source.date.slice(0, 10))}.`
    : null;
}

/** Counts of what happened grow from report to report. */
function reported(own: Statement, other: Statement): string {
  const [here, there] = [own, other].map(({ source }) => source.date?.slice(0, 10) ?? null);
  return here && there && here !== there
    ? `That was reported on ${formatPeriod(there)}, this on ${formatPeriod(here)}.`
    : 'They are of different hours.';
}

function held(statement: Statement): string | null {
  const { validFrom, validTo } = statement;
  if (!validFrom) return null;
  const to = validTo ? ` to ${formatPeriod(validTo)}` : ' on';
  return `That held from ${formatPeriod(validFrom)}${to}.`;
}
