import type { Context } from '../context.ts';
import type { Hit } from '../lexicon.ts';
import type { Draft } from './scene.ts';

/** "It sells seven of them under export licence and refines 91 percent": what narrows the seven down says nothing of the 91. */
export function isOfEarlierClause(
  { tokens }: Context,
  hit: Hit,
  { reading }: Draft,
  all: readonly Draft[],
): boolean {
  const end = tokens.findIndex(
    ({ lower }, at) => at >= hit.last && at < reading.first && NEXT_CLAUSE.has(lower),
  );
  return end >= 0 && all.some((other) => other.reading.last <= hit.first);
}

/** "The headline rate was 2.4 % and the core rate 2.8 %": what narrows the second down says nothing of the first. */
export function isOfLaterClause(
  { tokens }: Context,
  hit: Hit,
  { reading }: Draft,
  all: readonly Draft[],
): boolean {
  const isApart = tokens.slice(reading.last, hit.first).some(({ lower }) => NEXT_CLAUSE.has(lower));
  return (
    isApart && all.some((other) => other.reading.first >= hit.last && other.reading.first - hit.last < 5)
  );
}

const NEXT_CLAUSE: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', ';']);
