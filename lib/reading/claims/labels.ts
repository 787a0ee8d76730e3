import blocs from '../../../data/places/blocs.json' with { type: 'json' };
import { plural } from '../nouns.ts';
import type { Draft } from './scene.ts';

const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** The English name of an area code; the code itself for one without. */
export function areaName(code: string): string {
  let name = NAMES.get(code);
  if (name === undefined) {
    name = REGION_NAMES.of(code) ?? code;
    NAMES.set(code, name);
  }
  return name;
}

/** Names already asked for, beginning with those of blocs and those that are shorter than the platform's. */
const NAMES = new Map([
  ...blocs.map(({ code, label }) => [code, label] as const),
  ['US', 'US'],
  ['GB', 'UK'],
  ['HK', 'Hong Kong'],
  ['MO', 'Macao'],
]);

/**
 * The measure with its parties in plain words, "Exports, China to US"; where little tells the measure, what is printed: "Percentage".
 * A reader who sees the sentence beside it is served by no name better than by a wrong one.
 */
export function labelOf(draft: Draft): string {
  const { trigger, product, refArea, place, counterpartArea, actors } = draft;
  const isNamed = trigger !== null && isWellNamed(draft);
  const name = isNamed ? trigger.entry.measure.label : plainName(draft);
  const parties = [place ?? (refArea && areaName(refArea)), counterpartArea && areaName(counterpartArea)]
    .filter((party) => party !== null)
    .join(' to ');
  return [product && isNamed ? `${name}: ${product}` : name, parties, actors.slice(0, 3).join(' and ')]
    .filter((part) => part !== '')
    .join(', ');
}

/** How far from its figure, in words and what weighs like them, a phrase may stand to name it before readers; vague ones less. */
const REACH = 11;
const VAGUE_REACH = 6;

function isWellNamed({ trigger, away = 0 }: Draft): boolean {
  return away < (trigger?.entry.role === 'vague' ? VAGUE_REACH : REACH);
}

const PLAIN_NAMES: Readonly<Record<string, string>> = {
  percent: 'Percentage',
  points: 'Percentage points',
  money: 'Amount of money',
  time: 'Duration',
  bare: 'Number',
  other: 'Number',
};

/** What is printed, as far as the figure itself tells. */
function plainName({ measure, trigger, identity, reading }: Draft): string {
  if (reading.kind === 'count' && identity) return capitalised(`number of ${plural(identity)}`);
  const isFiledByUnit = trigger !== null || measure === reading.kind || FILED_BY_UNIT.has(measure);
  if (isFiledByUnit) return PLAIN_NAMES[reading.kind] ?? capitalised(reading.kind);
  return capitalised(measure.replace(/^count-of-/, 'number of ').replaceAll('-', ' '));
}

const FILED_BY_UNIT: ReadonlySet<string> = new Set(['amount', 'rate', 'share', 'count']);

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
