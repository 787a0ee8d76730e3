/** Areas that are not countries, with their names for people. */
const AGGREGATES: Readonly<Record<string, string>> = {
  ASEAN: 'ASEAN',
  BRICS: 'BRICS',
  EA: 'Eurozone',
  EU: 'European Union',
  G20: 'G20',
  G7: 'G7',
  LATAM: 'Latin America',
  MIDEAST: 'Middle East',
  OECD: 'OECD',
  OPEC: 'OPEC',
  'OPEC+': 'OPEC+',
  SEA: 'Southeast Asia',
  SSA: 'Sub-Saharan Africa',
  WORLD: 'World',
};

/** What people type for a country beside its name. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  AE: ['uae', 'emirates'],
  CD: ['drc'],
  CN: ['chinese', 'prc', 'beijing'],
  DE: ['german'],
  EA: ['euro area', 'euro zone'],
  EU: ['europe', 'european'],
  FR: ['french'],
  GB: ['uk', 'britain', 'british', 'england'],
  IN: ['indian'],
  JP: ['japanese'],
  KR: ['south korea', 'korean'],
  RU: ['russian', 'moscow'],
  US: ['usa', 'america', 'american', 'washington'],
  WORLD: ['global', 'worldwide'],
};

/** Made for the first name: the worker needs none to answer a page. */
let regionNames: Intl.DisplayNames | null = null;

/** The English name of an ISO 3166-1 alpha-2 code or of an aggregate such as "EU"; `null` for anything else. */
export function nameOfArea(code: string): string | null {
  const aggregate = AGGREGATES[code];
  if (aggregate) return aggregate;
  // UK is an alias that Intl knows, ZZ stands for "unknown": neither is a code of the standard.
  if (!/^[A-Z]{2}$/.test(code) || code === 'UK' || code === 'ZZ') return null;
  regionNames ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return regionNames.of(code) ?? null;
}

/** Everything people write for an area, lower case: its code, its name, its aliases. */
export function spellingsOfArea(code: string): readonly string[] {
  const name = nameOfArea(code);
  return [code.toLowerCase(), ...(name ? [name.toLowerCase()] : []), ...(ALIASES[code] ?? [])];
}

/** The area that a single word stands for in a search ("us", "america", "china"); `null` if it stands for none. */
export function areaOfWord(word: string): string | null {
  wordAreas ??= areasByWord();
  return wordAreas.get(word) ?? null;
}

let wordAreas: ReadonlyMap<string, string> | null = null;

function areasByWord(): Map<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const codes = [...pairs, ...Object.keys(AGGREGATES)].filter((code) => nameOfArea(code));
  return new Map(codes.flatMap((code) => spellingsOfArea(code).map((spelling) => [spelling, code] as const)));
}
