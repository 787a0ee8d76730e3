import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { COMPARISONS } from '../../lib/checking/linking/comparisons.ts';
import { type Example, examplesOf } from './learn/examples.ts';
import { type Model, type Row, score, train } from './learn/fit.ts';
import { readEvents, readLabels } from './learn/labels.ts';

/**
 * Learns the match weights of `data/weights/linking.json` from labelled events:
 * `npm run learn -- LABELS EVENTS [LABELS EVENTS …] --date DAY [--aside K,… --of N] [--dry]`. Every event of which the number by id leaves K when it
 * is divided by N is kept aside. The same input gives the same file. With --dry nothing is written.
 */
const USAGE =
  'npm run learn -- LABELS EVENTS [LABELS EVENTS …] --date YYYY-MM-DD [--aside K,… --of N] [--dry]';
const FILE = new URL('../../data/weights/linking.json', import.meta.url);

const FOLDS = 5;
/** Of the pairs told to be one, by cross-validation, this part of those that were labelled is: of numbers that fit each other, and of others. */
const PRECISION = { fits: 0.905, apart: 0.7 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    date: { type: 'string' },
    aside: { type: 'string' },
    of: { type: 'string' },
    dry: { type: 'boolean' },
  },
});
if (positionals.length === 0 || positionals.length % 2 > 0 || !values.date) {
  console.error(`Usage: ${USAGE}`);
  process.exit(2);
}

const all = positionals.flatMap((labels, at) => (at % 2 === 0 ? readSet(labels, positionals[at + 1]!) : []));
const learned = {
  date: values.date,
  fits: learn(
    all.filter(({ fits }) => fits),
    PRECISION.fits,
  ),
  apart: learn(
    all.filter(({ fits }) => !fits),
    PRECISION.apart,
  ),
};
if (!values.dry) writeFileSync(FILE, `${JSON.stringify(learned, null, 2)}\n`);

function readSet(labelFile: string, eventFile: string): Example[] {
  const labels = new Map(readLabels(labelFile).map((label) => [label.event, label]));
  const sorted = readEvents(eventFile).sort((a, b) => (a.event < b.event ? -1 : 1));
  const aside = (values.aside ?? '').split(',').filter(Boolean).map(Number);
  const used = sorted.filter((_, at) => !values.of || !aside.includes(at % Number(values.of)));
  return used.flatMap((event) => {
    const label = labels.get(event.event);
    return label ? examplesOf(event, label) : [];
  });
}

/** The weights of pairs of one kind, with what they tell of pairs that they were not learned from. */
function learn(examples: readonly Example[], precision: number) {
  const places = placesOf(examples);
  const rows = examples.map((example) => ({
    ...example,
    features: example.levels.map((level, at) => places.get(nameOf(at, level))!),
  }));
  const scores = crossValidate(rows, places.size);
  const threshold = thresholdAt(precision, rows, scores);
  const told = rows.filter((_, at) => scores[at]! >= threshold);
  const right = told.filter(({ isOne }) => isOne).length;
  const crossValidated = {
    pairs: rows.length,
    events: new Set(rows.map(({ event }) => event)).size,
    recall: percent(right, rows.filter(({ isOne }) => isOne).length),
    precision: percent(right, told.length),
    precisionOfLabelled: percent(right, told.filter(({ isLabelled }) => isLabelled).length),
  };
  console.log(JSON.stringify({ ...crossValidated, threshold: bits(threshold) }));
  const model = train(rows, places.size);
  return {
    crossValidated,
    prior: bits(model.prior),
    threshold: bits(threshold),
    comparisons: weightsOf(model, places),
  };
}

type Place = Row & Example;

function nameOf(comparison: number, level: string): string {
  return `${COMPARISONS[comparison]!.id}\n${level}`;
}

function placesOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const names = new Set(examples.flatMap(({ levels }) => levels.map((level, at) => nameOf(at, level))));
  return new Map([...names].sort().map((name, at) => [name, at]));
}

/** The score of each pair by weights that were learned without its event. */
function crossValidate(rows: readonly Place[], features: number): readonly number[] {
  const events = [...new Set(rows.map(({ event }) => event))].sort();
  const foldOf = new Map(events.map((event, at) => [event, at % FOLDS]));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    train(
      rows.filter(({ event }) => foldOf.get(event) !== fold),
      features,
    ),
  );
  return rows.map((row) => score(models[foldOf.get(row.event)!]!, row));
}

/** The lowest score from which on the labelled pairs that reach it are one as often as asked. */
function thresholdAt(precision: number, rows: readonly Place[], scores: readonly number[]): number {
  const labelled = rows
    .map(({ isOne, isLabelled }, at) => ({ isOne, isLabelled, score: scores[at]! }))
    .filter(({ isLabelled }) => isLabelled)
    .sort((a, b) => b.score - a.score);
  let right = 0;
  let best = Number.POSITIVE_INFINITY;
  for (const [at, each] of labelled.entries()) {
    right += Number(each.isOne);
    if (right / (at + 1) >= precision) best = each.score;
  }
  return best;
}

function weightsOf({ weights }: Model, places: ReadonlyMap<string, number>) {
  return Object.fromEntries(
    COMPARISONS.map(({ id }) => {
      const own = [...places].filter(([name]) => name.startsWith(`${id}\n`));
      return [
        id,
        Object.fromEntries(own.map(([name, at]) => [name.slice(id.length + 1), bits(weights[at]!)])),
      ];
    }),
  );
}

/** Natural logarithms as bits, to two places. */
function bits(natural: number): number {
  return Number((natural / Math.LN2).toFixed(2));
}

function percent(part: number, whole: number): number {
  return Number(((100 * part) / Math.max(1, whole)).toFixed(1));
}
