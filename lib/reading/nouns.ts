/** Plurals that the regular spellings do not give. */
const IRREGULAR = new Map(
  Object.entries({
    people: 'person',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    grandchildren: 'grandchild',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    lives: 'life',
    wives: 'wife',
    halves: 'half',
    knives: 'knife',
    shelves: 'shelf',
    thieves: 'thief',
    leaves: 'leaf',
    wolves: 'wolf',
    loaves: 'loaf',
    calves: 'calf',
    movies: 'movie',
    calories: 'calorie',
    zombies: 'zombie',
    rookies: 'rookie',
    sorties: 'sortie',
    selfies: 'selfie',
    lies: 'lie',
    cookies: 'cookie',
    ties: 'tie',
    pies: 'pie',
    series: 'series',
    species: 'species',
    aircraft: 'aircraft',
    sheep: 'sheep',
    crew: 'crew',
    staff: 'staff',
    police: 'police',
    personnel: 'personnel',
    cattle: 'cattle',
    headquarters: 'headquarters',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    crises: 'crisis',
    analyses: 'analysis',
    gas: 'gas',
    bus: 'bus',
    buses: 'bus',
    news: 'news',
    lens: 'lens',
  }),
);

/** Plural in sense without an s: "ten crew", "three aircraft". */
const SAME_IN_PLURAL = new Set([
  'series',
  'species',
  'aircraft',
  'sheep',
  'crew',
  'staff',
  'police',
  'personnel',
  'cattle',
]);

/** Words come again and again: what was worked out once is kept, up to this many. */
const MOST_KEPT = 20_000;
const SINGULARS = new Map<string, string>();

/** The singular of an English noun in lower case, by the regular spellings and the commonest irregular ones. */
export function singular(word: string): string {
  let one = SINGULARS.get(word);
  if (one === undefined) {
    one = findSingular(word);
    if (SINGULARS.size < MOST_KEPT) SINGULARS.set(word, one);
  }
  return one;
}

function findSingular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return known;
  if (word.endsWith('men') && word.length > 5 && !/(?:speci|regi|abdo|acu|yemen)/.test(word))
    return `${word.slice(0, -2)}an`;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]oes$/.test(word)) return word.slice(0, -2);
  if (/[^aeo]uses$/.test(word) && !/(?:^|b|c|f|m)uses$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a noun in lower case reads as a plural. */
export function isPlural(word: string): boolean {
  return SAME_IN_PLURAL.has(word) || singular(word) !== word;
}

/** "human" and "German" are not of men. */
const NOT_OF_MEN = /(?:hu|ger|ro|nor|sha|tto|lis|cai)man$/;

const PLURALS = new Map([...IRREGULAR].map(([many, one]) => [one, many]));

/** The plural, for making names out of counted things: "men", "ferries". */
export function plural(phrase: string): string {
  const noun = phrase.split(' ').at(-1) ?? '';
  const irregular = PLURALS.get(noun);
  if (irregular) return `${phrase.slice(0, phrase.length - noun.length)}${irregular}`;
  if (noun.endsWith('man') && !NOT_OF_MEN.test(noun)) return `${phrase.slice(0, -2)}en`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${phrase}es`;
  return /[^aeiou]y$/.test(noun) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`;
}
