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

/** The pairs of `pairs.jsonl`: written and labelled by somebody who had not seen the program. */
export function labelledPairs(): LabelledPair[] {
  const file = readFileSync(new URL('./pairs.jsonl', import.meta.url), 'utf8');
  return file
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledPair);
}

export function judgeOwnPairs(): JudgedPair[] {
  return labelledPairs().map((pair) => ({ ...pair, said: comparePair(pair.a, pair.b).verdict }));
}

/** How many of the conflicts and agreements are found, and how many are said that are none. */
export function pairFigures(pairs: readonly JudgedPair[]): MeasuredFigure[] {
  const count = (holds: (pair: JudgedPair) => boolean) => pairs.filter(holds).length;
  const found = (label: Label): MeasuredFigure => ({
    set: 'own pairs',
    name: `found: ${label}`,
    value: count(({ verdict, said }) => verdict === label && said === label),
    suffix: ` of ${count(({ verdict }) => verdict === label)}`,
  });
  const wrong = (label: Label): MeasuredFigure => ({
    set: 'own pairs',
    name: `wrong: ${label}`,
    value: count(({ verdict, said }) => verdict !== label && said === label),
    suffix: '',
    ...(label === 'disagrees' && { goal: { atMost: 0 } }),
  });
  return [found('agrees'), found('disagrees'), wrong('agrees'), wrong('disagrees')];
}
