import type { Statement } from '../statement.ts';
import { formatNumber } from '../telling/format-number.ts';
import { AT_AGE, OLDER } from './phrases.ts';
import { after, before, isStated, type Sentence } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

/** An age with the year it was that of, and whose. */
interface Aged {
  readonly figure: Statement;
  readonly name: string;
  readonly age: number;
  readonly year: number;
}

/** "Maria Lopez, 75,", "Lopez (75)". */
const NAME_BEFORE = /(?<name>\p{Lu}[\p{L}'’-]{2,20})(?:,?\s(?:Jr|Sr)\.?)?(?:,|\s\()\s?$/u;
/** An article about more people is a list of them. */
const MOST_PEOPLE = 60;
const YEAR = /\b(?:1[89]\d\d|20\d\d)\b/g;
const BORN =
  /(?<name>\p{Lu}[\p{L}'’-]{2,20})(?:\s(?:Jr|Sr)\.?)?(?:,|\s?(?:--|[—–]))?\s(?:who\s)?(?:was\s)?born\s(?:on|in)\s(?:\p{Lu}\p{L}+\s(?:\d{1,2},?\s)?)?(?<year>1[89]\d\d|20\d\d)\b/u;

/**
 * Ages of one person that an article gives of two years, or with the year of birth: "Lopez, 75, was elected in 1985, at the age of 35".
 * Two of one name may be two people: where the ages do not fit, nothing is said.
 */
export function ages(sentences: readonly Sentence[]): Arithmetic[] {
  const aged = sentences.flatMap(({ figures }) => figures.flatMap(agedOf));
  const births = sentences.flatMap(({ figures }) =>
    figures.slice(0, 1).flatMap((figure) => birthIn(figure) ?? []),
  );
  const different = [
    ...new Map(aged.map((each) => [`${each.name} ${each.age} ${each.year}`, each])).values(),
  ].slice(0, MOST_PEOPLE);
  return [
    ...different.flatMap((one, at) => different.slice(at + 1).flatMap((other) => agesFit(one, other) ?? [])),
    ...different.flatMap((each) =>
      births.filter(({ name }) => name === each.name).flatMap(({ year }) => bornIn(each, year) ?? []),
    ),
  ];
}

const yearOfArticle = ({ source }: Statement): number | null =>
  source.date ? Number(source.date.slice(0, 4)) : null;

/** An age beside a name is of the day of the article, or of the one year that the sentence tells of. */
function agedOf(figure: Statement): Aged[] {
  const { unit, value, range, bound } = figure;
  if (unit !== 'year of age' || range || bound !== 'exact' || !isStated(figure) || !Number.isInteger(value))
    return [];
  const years = [...figure.source.quote.matchAll(YEAR)].map(([year]) => Number(year));
  const apposed = NAME_BEFORE.exec(before(figure))?.groups?.name;
  const today = yearOfArticle(figure);
  const then = years.length === 1 && years[0] !== today ? years[0]! : null;
  if (apposed && /^\s?[,)]/.test(after(figure)))
    return [today, then].flatMap((year) =>
      year === null ? [] : [{ figure, name: apposed, age: value!, year }],
    );
  const name = then !== null && AT_AGE.test(before(figure)) ? nameIn(figure) : null;
  return name ? [{ figure, name, age: value!, year: then! }] : [];
}

/** Whose age it is where the age stands apart from the name: the one name right behind it or at the head of the sentence. */
function nameIn(figure: Statement): string | null {
  const behind = /^,\s(?:\p{Lu}\p{L}+\s){0,2}?(?<name>\p{Lu}[\p{L}'’-]{2,20})\s\p{Ll}/u.exec(after(figure))
    ?.groups?.name;
  const head = /^["“]?(?:\p{Lu}[\p{L}.]*\s){0,2}(?<name>\p{Lu}[\p{L}'’-]{2,20})(?:,|\s\p{Ll})/u.exec(
    figure.source.quote,
  )?.groups?.name;
  return behind ?? head ?? null;
}

function birthIn({ source }: Statement): { readonly name: string; readonly year: number } | null {
  const found = BORN.exec(source.quote);
  return found && { name: found.groups!.name!, year: Number(found.groups!.year) };
}

/** Until the birthday comes round one is a year younger. */
function agesFit(one: Aged, other: Aged): Arithmetic | null {
  if (one.name !== other.name || one.year === other.year || one.figure.id === other.figure.id) return null;
  const [earlier, later] = one.year < other.year ? [one, other] : [other, one];
  if (Math.abs(later.age - earlier.age - (later.year - earlier.year)) > 1) return null;
  return {
    rule: 'ages',
    claims: [earlier.figure.id, later.figure.id],
    holds: true,
    reason: `${earlier.age} in ${earlier.year} is ${later.age} in ${later.year}`,
  };
}

function bornIn({ figure, age, year }: Aged, birth: number): Arithmetic | null {
  if (year - birth !== age && year - birth - 1 !== age) return null;
  return { rule: 'ages', claims: [figure.id], holds: true, reason: `Born in ${birth} is ${age} in ${year}` };
}

/** "The 42-year-old … who at 69 is his senior by 27 years". */
export function ageDifferences({ figures }: Sentence): Arithmetic[] {
  return figures.flatMap((years) => {
    if (years.unit !== 'year' || years.range || !OLDER.test(`${before(years, 30)} ${after(years, 30)}`))
      return [];
    const others = figures.filter((figure) => figure.id !== years.id && isAge(figure));
    const [a, b] = others;
    if (others.length !== 2 || Math.abs(Math.abs(a!.value! - b!.value!) - years.value!) > 1) return [];
    const reason = `${formatNumber(Math.max(a!.value!, b!.value!))} less ${formatNumber(Math.min(a!.value!, b!.value!))} is ${formatNumber(years.value!)} years`;
    return [{ rule: 'ages', claims: [a!.id, b!.id, years.id], holds: true, reason }];
  });
}

const isAge = ({ unit, value, range }: Statement): boolean =>
  range === null && (unit === 'year of age' || (unit === '' && value! >= 18 && value! <= 110));
