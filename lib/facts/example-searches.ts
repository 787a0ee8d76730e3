import { spellingsOfArea } from './areas.ts';
import type { SeriesRow } from './series.ts';

/** Names longer than this are typed as their code: "us". */
const LONGEST_NAME = 12;

/** A short search for each of a few series of different measures; those that packs fill best first. */
export function exampleSearches(rows: readonly SeriesRow[], limit: number): string[] {
  const fullest = [...rows].sort(
    (a, b) => b.packCount - a.packCount || b.factCount - a.factCount || (a.key < b.key ? -1 : 1),
  );
  const perMeasure = new Map(fullest.toReversed().map((row) => [row.key.split('|')[0]!, row]));
  const searches = fullest.filter((row) => perMeasure.get(row.key.split('|')[0]!) === row).map(searchFor);
  return [...new Set(searches)].slice(0, limit);
}

function searchFor(row: SeriesRow): string {
  const [measure, , refArea, counterpartArea, product] = row.key.split('|');
  const areas = [refArea, counterpartArea].filter((code) => code).map((code) => typedName(code!));
  const subject = measure!.replace(/^count-of-/, '').replaceAll('-', ' ');
  const words = [subject, ...areas.slice(0, 2)];
  return (product && !subject.includes(product) ? [...words, product] : words).join(' ');
}

function typedName(code: string): string {
  const [short, name] = spellingsOfArea(code);
  return name && name.length <= LONGEST_NAME ? name : short!;
}
