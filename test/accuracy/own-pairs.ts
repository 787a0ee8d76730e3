import { readFileSync } from 'node:fs';
import { comparePair, type SideRow } from '../../bin/commands/compare.ts';
import type { MeasuredFigure } from './figures.ts';

type Label = 'agrees' | 'disagrees' | 'different-basis' | 'unrelated';

/** Two invented reports of one figure, or of two, with what a careful editor would say of them. */
export interface LabelledPair {
  readonly id: string;
  readonly verdict: Label;
  readonly quantity: string;
  readonly why: string;
  readonly a: SideRow;
  readonly b: SideRow;
}

interface JudgedPair extends LabelledPair {
  readonly said: Label;
}

/**
 * `pairs` were written and labelled by somebody who had not seen the program, `reworded-pairs` by somebody who had, from how news is worded
 * and not from what the program can do; `lookalikes`, again by somebody who had not, are mostly two statistics of nearly one name.
 */
export const PAIR_SETS = ['pairs', 'reworded-pairs', 'lookalikes'] as const;
type PairSet = (typeof PAIR_SETS)[number];

export function labelledPairs(set: PairSet): LabelledPair[] {
  const file = readFileSync(new URL(`./${set}.jsonl`, import.meta.url), 'utf8');
  return file
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledPair);
}

export function judgeOwnPairs(set: PairSet): JudgedPair[] {
  return labelledPairs(set).map((pair) => ({ ...pair, said: comparePair(pair.a, pair.b).verdict }));
}

/** How many of the conflicts and agreements are found, and how many are said that are none. */
export function pairFigures(name: PairSet): MeasuredFigure[] {
  const pairs = judgeOwnPairs(name);
  const set = name === 'pairs' ? 'own pairs' : 'reworded pairs';
  const count = (holds: (pair: JudgedPair) => boolean) => pairs.filter(holds).length;
  const found = (label: Label): MeasuredFigure => ({
    set,
    name: `found: ${label}`,
    value: count(({ verdict, said }) => verdict === label && said === label),
    suffix: ` of ${count(({ verdict }) => verdict === label)}`,
  });
  const wrong = (label: Label): MeasuredFigure => ({
    set,
    name: `wrong: ${label}`,
    value: count(({ verdict, said }) => verdict !== label && said === label),
    suffix: '',
    ...(label === 'disagrees' && { goal: { atMost: 0 } }),
  });
  return [found('agrees'), found('disagrees'), wrong('agrees'), wrong('disagrees')];
}
