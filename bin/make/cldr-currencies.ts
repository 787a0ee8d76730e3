import supplemental from 'cldr-core/supplemental/currencyData.json' with { type: 'json' };
import english from 'cldr-numbers-full/main/en/currencies.json' with { type: 'json' };
import ambiguous from '../../data/units/spellings/ambiguous.json' with { type: 'json' };
import { singular } from '../../lib/reading/nouns.ts';
import type { UnitEntry } from '../../lib/reading/vocabulary.ts';

interface CurrencyNames {
  readonly 'displayName-count-one'?: string;
  readonly 'displayName-count-other'?: string;
  readonly 'symbol-alt-narrow'?: string;
}

const NAMES = english.main.en.numbers.currencies as Readonly<Record<string, CurrencyNames>>;

interface Tender {
  readonly _to?: string;
  readonly _tender?: string;
}

const REGIONS = supplemental.supplemental.currencyData.region as unknown as Readonly<
  Record<string, readonly Readonly<Record<string, Tender>>[]>
>;

/**
 * Every currency in use with its English names, its code and its sign, after the spellings of news that are kept by hand. A bare
 * noun ("forint") and a sign count where no other currency in use has them and the spellings give them to none.
 */
export function moneyUnits(spellings: readonly UnitEntry[]): UnitEntry[] {
  const codes = [...new Set([...spellings.map(({ id }) => id).filter((id) => id in NAMES), ...inUse()])];
  const taken = new Set(spellings.flatMap(({ words, prefixes }) => [...words, ...(prefixes ?? [])]));
  const nouns = countOf(codes.map((code) => nounOf(NAMES[code]!)));
  const signs = countOf(codes.map((code) => NAMES[code]!['symbol-alt-narrow'] ?? ''));
  const isFree = (word: string, counts: ReadonlyMap<string, number>) =>
    counts.get(word) === 1 && !taken.has(word);
  const ofCode = (code: string): UnitEntry => {
    const names = NAMES[code]!;
    const { words = [], prefixes = [], ...rest } = spellings.find(({ id }) => id === code) ?? {};
    const noun = nounOf(names);
    const sign = names['symbol-alt-narrow'] ?? '';
    const own = ambiguous.codes.includes(code) ? [] : [code];
    const bare = isFree(noun, nouns) && !ambiguous.names.includes(noun) ? [noun] : [];
    const before = /^\p{Sc}$/u.test(sign) && isFree(sign, signs) ? [sign] : [];
    const all = [...new Set([...prefixes, ...before, ...own])];
    return {
      id: code,
      kind: 'money',
      words: [...new Set([...words, ...namesOf(names), ...bare, ...own])],
      ...(all.length > 0 && { prefixes: all }),
      ...withoutKeys(rest),
    };
  };
  const others = spellings.filter(({ id }) => !(id in NAMES));
  return [...codes.map(ofCode), ...others];
}

/** ISO 4217 codes that are tender somewhere today, in alphabetical order. */
function inUse(): string[] {
  const codes = new Set<string>();
  for (const list of Object.values(REGIONS)) {
    for (const [code, { _to, _tender }] of list.flatMap((entry) => Object.entries(entry)))
      if (_to === undefined && _tender !== 'false' && NAMES[code]) codes.add(code);
  }
  return [...codes].sort();
}

/** "swedish krona"; the plural too where the regular spelling does not give it: "swedish kronor". */
function namesOf(names: CurrencyNames): string[] {
  const one = nameOf(names, 'one');
  const many = nameOf(names, 'other');
  return many.split(' ').map(singular).join(' ') === one.split(' ').map(singular).join(' ')
    ? [one]
    : [one, many];
}

const nameOf = (names: CurrencyNames, count: 'one' | 'other'): string =>
  (names[`displayName-count-${count}`] ?? '').toLowerCase();

const nounOf = (names: CurrencyNames): string => nameOf(names, 'one').split(' ').at(-1) ?? '';

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function withoutKeys({ id: _, kind: __, ...rest }: Partial<UnitEntry>): Partial<UnitEntry> {
  return rest;
}
