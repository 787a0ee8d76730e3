import american from 'cldr-units-full/main/en/units.json' with { type: 'json' };
import british from 'cldr-units-full/main/en-GB/units.json' with { type: 'json' };
import type { UnitEntry } from '../../lib/reading/vocabulary.ts';

/** A unit as it is kept by hand: its spellings in news, and the CLDR unit that its names come from. */
export interface UnitSpellings extends UnitEntry {
  /** "length-kilometer"; without it, all names are given by hand. */
  readonly cldr?: string;
}

type Patterns = Readonly<Record<string, { readonly 'unitPattern-count-one'?: string }>>;

const LOCALES = [
  american.main.en.units.long,
  british.main['en-GB'].units.long,
] as unknown as readonly Patterns[];

/** Units under their American and British names ("kilometer", "kilometre"), then the spellings kept by hand. Throws on an unknown CLDR unit. */
export function namedUnits(spellings: readonly UnitSpellings[]): UnitEntry[] {
  return spellings.map(({ cldr, words, id, kind, ...rest }) => ({
    id,
    kind,
    words: [...new Set([...(cldr ? namesOf(cldr) : []), ...words])],
    ...rest,
  }));
}

function namesOf(cldr: string): string[] {
  const names = LOCALES.map((units) => units[cldr]?.['unitPattern-count-one']);
  if (!names[0]) throw new Error(`CLDR has no unit "${cldr}".`);
  return names.map((name) => (name ?? names[0]!).replace('{0}', '').trim().toLowerCase());
}
