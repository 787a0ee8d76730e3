import { readdirSync, readFileSync } from 'node:fs';
import type { AreaEntry, PlaceLists, UnitEntry, Vocabulary } from '../lib/reading/vocabulary.ts';
import areas from './places/areas.json' with { type: 'json' };
import blocs from './places/blocs.json' with { type: 'json' };
import cities from './places/cities.json' with { type: 'json' };
import offices from './places/offices.json' with { type: 'json' };
import regions from './places/regions.json' with { type: 'json' };
import { assembleVocabulary, type MeasureFile, type PhraseLists } from './vocabulary.ts';
import bases from './words/bases.json' with { type: 'json' };
import bounds from './words/bounds.json' with { type: 'json' };
import changes from './words/changes.json' with { type: 'json' };
import modality from './words/modality.json' with { type: 'json' };
import products from './words/products.json' with { type: 'json' };
import releases from './words/releases.json' with { type: 'json' };
import scopes from './words/scopes.json' with { type: 'json' };

/** The vocabulary read from the files beside this one: for the command line and the tests. */
export function loadVocabulary(): Vocabulary {
  return assembleVocabulary(readUnits(), readMeasures(), { ...lists, comparing });
}

/** Countries and blocs, each with the cities, regions and offices that are files of their own. */
const areasWithPlaces = [...areas, ...(blocs as AreaEntry[])].map((area: AreaEntry): AreaEntry => {
  const listed = (lists: PlaceLists) => lists[area.code] ?? [];
  return { ...area, places: [...listed(regions), ...listed(cities)], offices: listed(offices) };
});

const lists = {
  areas: areasWithPlaces,
  bases,
  bounds,
  changes,
  modality,
  products,
  releases,
  scopes,
} as PhraseLists;

/** The words of "than before the war" are not of comparing alone: they say what an article tells of. */
const { since: _, ...steps } = lists.bases;

const comparing = [
  ...new Set(
    [...lists.changes.up, ...lists.changes.down, ...Object.values(steps).flat()].flatMap((phrase) =>
      phrase.split(' '),
    ),
  ),
];

export const readUnits = (): UnitEntry[] => readFolder<UnitEntry[]>('units').flat();
export const readMeasures = (): MeasureFile[] => readFolder<MeasureFile>('measures');

function readFolder<T>(name: string): T[] {
  const folder = new URL(`./${name}/`, import.meta.url);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return files.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T);
}
