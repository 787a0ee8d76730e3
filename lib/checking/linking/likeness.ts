import type { Statement } from '../statement.ts';
import type { ContentWords } from './content-words.ts';
import { countShared } from './same-event.ts';

/** The words that a figure stands among. */
export interface Wording {
  /** Content words beside the figure, each with how near it stands: 1 is next to it. */
  readonly near: ReadonlyMap<string, number>;
  /** The content words of the whole sentence. */
  readonly words: ReadonlySet<string>;
  /** The words among them that are capitalised, but for the one that opens the sentence: any word is there. */
  readonly names: ReadonlySet<string>;
  /** The name that stands nearest, all its words: whose figure it is, as far as can be told without grammar. */
  readonly nearestName: ReadonlySet<string>;
  /** The other numbers of the sentence, of two digits and more. */
  readonly numbers: ReadonlySet<string>;
  /** The numbers that the sentence rejects: 3,287 in "128, not 3,287". */
  readonly rejected: ReadonlySet<number>;
  /** The time of day that the sentence tells; '' for none. */
  readonly hour: string;
  /** Those of the near words that say of which part, kind or stage the figure is. */
  readonly qualifiers: ReadonlySet<string>;
  /** What it is for, right after it: "make" in "$175 million to make"; '' where that is not told. */
  readonly purpose: string;
  /** "The toll rose to 17", "12 so far": it says itself that other numbers were or will be told of the same. */
  readonly isInFlux: boolean;
  /** "When 20 died in 2009", "had asked for 18 years": it may be of another time, or of what somebody wished for. */
  readonly isOfElsewhere: boolean;
  /** "Another poll": it says itself that it is another. */
  readonly isAnother: boolean;
  /** Content words of the part that the figure is of: "among likely voters". */
  readonly part: ReadonlySet<string>;
}

/** How alike two figures are in what is said of them. */
export interface Likeness {
  /** From 0 to 1: what stands beside the figures, and what else their sentences say, half and half. */
  readonly score: number;
  readonly sharedNames: number;
  /** A name is the same, and opens no more than one of the sentences: "Police" opens many. */
  readonly sharesName: boolean;
  /** Both sentences name somebody or some place, and none in common. */
  readonly namesClash: boolean;
  /** The name that stands nearest is the same, in full or in part: "Ada Byron" is "Byron" and not "Anne Byron". */
  readonly isOfOneName: boolean;
  /** A name stands beside either. */
  readonly areBothNamed: boolean;
  /** Either sentence names somebody or some place that the other does not. */
  readonly othersNamed: boolean;
  /** The same of one of them at least. */
  readonly isAnyOtherNamed: boolean;
  /** One gives another number and says that the other's is wrong. */
  readonly isRejected: boolean;
  /** Their sentences share another number. */
  readonly sharesNumber: boolean;
  /** One may be of another time or place than the event, or of what was only wished for. */
  readonly isOfElsewhere: boolean;
  /** The name that stands nearest to one is nowhere in the other's sentence, and the other way round. */
  readonly areOthersNearest: boolean;
  /** One says that the number has changed or is going to. */
  readonly isInFlux: boolean;
  /** They are of different hours, or one of an hour and the other of no telling when. */
  readonly hoursDiffer: boolean;
  /** One is of a part that the other does not name. */
  readonly partsDiffer: boolean;
  /** A word beside one of them alone says of which part or kind it is, or of what for. */
  readonly isQualified: boolean;
  /** What is said beside one of them narrows it down: it alone has a word more, or a word that says of which part or kind it is. */
  readonly isNarrowed: boolean;
  /** The same by the words close by alone. */
  readonly isNarrowedCloseBy: boolean;
  /** The sentences are the same but for a word beside either figure, "high" and "wide". */
  readonly isSwapped: boolean;
  /** One of them has some word near it that the other's sentence lacks, and not the other way round. */
  readonly isOneSided: boolean;
}

/** Looks at statements' sentences, each once. */
export interface Wordings {
  /** `null` for a fact from a table, which stands in no sentence. */
  of(statement: Statement): Wording | null;
}

/** How far to either side a word counts as beside a figure, in words. */
const REACH = 10;
/** How much farther away each word makes the next, and each mark that ends a clause. */
const STEP = 0.25;
const CLAUSE = 0.5;

/** From this weight on a word stands beside a figure, and right beside it. */
const BESIDE = 0.35;
const CLOSE_BY = 0.5;
const RIGHT_BESIDE = 0.6;
/** Sentences that differ by a few words. */
const NEARLY_THE_SAME = 0.55;
const FEW = 2;
const NONE: ReadonlySet<string> = new Set();

const TOKEN = /\p{L}[\p{L}\p{M}'’-]*|\d[\d.,:]*|[,;:()—]/gu;
const HOUR =
  /\b\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?\s?m\b|\b(?:midnight|noon|midday|morning|afternoon|evening|night|overnight|dawn|dusk|early trading|the open|the close|closed)\b|\b\d{1,2}:\d\d\b/i;
const IN_FLUX =
  /\b(?:rose|ris(?:es|en|ing)|climb(?:ed|s|ing)|grew|grown|growing|reached|increased|jumped|raised|revised|up from|down from|earlier|previously|initially|so far|now (?:at|stands)|latest|updated?|(?:bringing|taking|brings|took|brought) (?:the|to))\b/i;
const ELSEWHERE =
  /\b(?:ago|last (?:year|month|week|summer|winter|spring|autumn)|previous|rival|another|similar|separate|neighbou?ring|elsewhere|compared|recalled|anniversary|in its history|already|alone|others|itself|normal|typical|average|fear(?:s|ed)?|could|might|first (?:day|night|hours?)|appeals?|reduced|asked|sought|seek(?:s|ing)?|demanded|requested|recommended|offered|proposed|face[sd]|facing|planned|maximum|capacity|organi[sz]ers|opposition|activists|rights groups)\b/i;
const YEAR = /\b(?:1[89]|20)\d\d\b(?!,\d)/g;
const SAYING_VERBS = ['said', 'says', 'reported', 'announced'];
/** Who says so, at either end of a sentence, is not what is said. */
const SAYING = /^(?:[\p{L}'’.-]+\s+){1,8}(?:said|says|reported|announced)\s+(?:that\s+)?/iu;
const SAID_BY = /,[^,]*\b(?:said|says|reported|showed|shows|announced|according to|told)\b[^,]*$/i;
/** "…, said Ada Byron, who runs the harbour" */
const SPEAKER = /,\s*(?:said|says)\s.*$|,\s*according to [^,]*/is;
const REJECTED = /\d[^.,;]{0,30},? not (?:the )?(\d[\d,]*(?:\.\d+)?)/g;
/** Of two digits and more, or a word for as much as anybody would not say by chance. */
const NUMBER = /\d[\d.,]*\d|\b(?:five|six|seven|eight|nine|ten|eleven|twelve)\b/g;
const PART = /\bamong\s+((?:[\p{L}'’-]+\s*){1,4})/u;

export function createWordings(content: ContentWords): Wordings {
  const known = new WeakMap<Statement, Wording>();
  return {
    of(statement) {
      if (statement.source.quote === '') return null;
      let wording = known.get(statement);
      if (!wording) {
        wording = wordingOf(statement, content);
        known.set(statement, wording);
      }
      return wording;
    },
  };
}

function wordingOf({ source, surface }: Statement, content: ContentWords): Wording {
  const { quote } = source;
  const at = Math.max(0, source.at ?? quote.indexOf(surface));
  const before = withoutSaying(quote.slice(0, at));
  const after = quote
    .slice(at + surface.length)
    .replace(SAID_BY, '')
    .replace(SPEAKER, '');
  const sides = [sideOf(before, content, true), sideOf(after, content, false)] as const;
  const near = new Map<string, number>();
  for (const { words } of sides)
    for (const { stem, weight, step } of words)
      if (step < REACH) near.set(stem, Math.max(weight, near.get(stem) ?? 0));
  const all = sides.flatMap(({ words }) => words);
  const names = sides.map(({ words }) => words.filter(({ isName }) => isName));
  const stems = (words: readonly Word[]) => new Set(words.map(({ stem }) => stem));
  return {
    near,
    words: stems(all),
    names: stems(names.flat().filter(({ opens }) => !opens)),
    nearestName: stems(nearestOf(names)),
    numbers: new Set(`${before} ${after}`.toLowerCase().match(NUMBER)),
    rejected: new Set([...quote.matchAll(REJECTED)].map(([, number]) => Number(number!.replaceAll(',', '')))),
    hour: HOUR.exec(quote)?.[0].toLowerCase() ?? '',
    qualifiers: stems(
      all.filter(
        ({ stem, isOwner }) => !isOwner && (near.get(stem) ?? 0) >= BESIDE && content.qualifies(stem),
      ),
    ),
    purpose: /^\s+to\s+(\p{Ll}+)/u.exec(after)?.[1] ?? '',
    isInFlux: IN_FLUX.test(quote),
    isOfElsewhere: ELSEWHERE.test(quote) || tellsOtherYear(quote, source.date),
    isAnother: /\b(?:another|separate|different|other)\b/i.test(quote),
    part: partOf(quote, after, content),
  };
}

/** The pattern for any letters costs half a millisecond where it is first used: only a text with one of its verbs asks it. */
function withoutSaying(before: string): string {
  const lower = before.toLowerCase();
  return SAYING_VERBS.some((verb) => lower.includes(verb)) ? before.replace(SAYING, '') : before;
}

const OF_THEM = 'of them';

/** "41 percent among passengers", "eight of them" */
function partOf(quote: string, after: string, content: ContentWords): ReadonlySet<string> {
  const own = /^\s*of (?:them|whom|these|those|which)\b/i.test(after) ? [OF_THEM] : [];
  const among = (PART.exec(quote)?.[1] ?? '').split(/\s+/).flatMap((word) => content.stem(word) ?? []);
  return new Set([...own, ...among]);
}

/** A year that is not that of the report. */
function tellsOtherYear(quote: string, date: string | null): boolean {
  return (quote.match(YEAR) ?? []).some((year) => !date?.startsWith(year));
}

interface Word {
  readonly stem: string;
  readonly weight: number;
  /** How many words away from the figure. */
  readonly step: number;
  readonly isName: boolean;
  readonly opens: boolean;
  /** "Ada's" in "Ada's 18-year-old brother": the figure is of somebody else. */
  readonly isOwner: boolean;
}

/** The content words of the text on one side of a figure, from the figure outwards. */
function sideOf(text: string, content: ContentWords, isBefore: boolean): { words: Word[] } {
  const printed = text.match(TOKEN) ?? [];
  const words: Word[] = [];
  let distance = 0;
  let step = 0;
  for (const [index, token] of (isBefore ? printed.toReversed() : printed).entries()) {
    if (/^[,;:()—]$/.test(token)) {
      distance += CLAUSE;
      continue;
    }
    const stem = /^\d/.test(token) ? null : content.stem(token);
    const opens = isBefore && index === printed.length - 1;
    const isName = /^\p{Lu}/u.test(token) && !(opens && /(?:s|ing|ed|ly)$/.test(token));
    if (stem !== null)
      words.push({ stem, weight: 1 / (1 + distance), step, isName, opens, isOwner: /['’]s?$/.test(token) });
    distance += STEP;
    step += 1;
  }
  return { words };
}

/** The words of the name that stands nearest to a figure on either side. */
function nearestOf(sides: readonly (readonly Word[])[]): Word[] {
  const names = sides.map((side) => side.filter(({ isOwner }) => !isOwner));
  const side = names.reduce((best, each) => ((each[0]?.weight ?? 0) > (best[0]?.weight ?? 0) ? each : best));
  const end = side.findIndex(({ step }, at) => at > 0 && step > side[at - 1]!.step + 1);
  return side.slice(0, end < 0 ? side.length : end);
}

/** `values` are those of the two figures. */
export function likenessOf(
  a: Wording,
  b: Wording,
  values: readonly [number | null, number | null],
): Likeness {
  const [x, y] = values;
  const inAll = countShared(a.words, b.words);
  const score = (nearness(a.near, b.near) + (2 * inAll) / Math.max(1, a.words.size + b.words.size)) / 2;
  return {
    score,
    isQualified: isQualified(a, b, BESIDE),
    isNarrowed: isNarrowed(a, b, BESIDE),
    isNarrowedCloseBy: isNarrowed(a, b, CLOSE_BY),
    isSwapped: isSwapped(a, b, score),
    isOneSided: (ownWords(a, b).length === 0) !== (ownWords(b, a).length === 0),
    sharedNames: countShared(a.names, b.names),
    sharesName:
      countShared(a.names, b.names) +
        countShared(a.nearestName, b.names) +
        countShared(a.names, b.nearestName) >
      0,
    namesClash: a.names.size > 0 && b.names.size > 0 && countShared(a.names, b.names) === 0,
    isOfOneName: isOneName(a.nearestName, b.nearestName),
    areBothNamed: a.nearestName.size > 0 && b.nearestName.size > 0,
    othersNamed: namesOthers(a, b.names) && namesOthers(b, a.names),
    isAnyOtherNamed: namesOthers(a, b.words) || namesOthers(b, a.words),
    isRejected: x !== y && (a.rejected.has(y ?? Number.NaN) || b.rejected.has(x ?? Number.NaN)),
    sharesNumber: countShared(a.numbers, b.numbers) > 0,
    isOfElsewhere: a.isOfElsewhere || b.isOfElsewhere,
    areOthersNearest: isNowhere(a.nearestName, b.words) && isNowhere(b.nearestName, a.words),
    isInFlux: a.isInFlux || b.isInFlux,
    hoursDiffer: a.hour !== b.hour,
    partsDiffer: a.part.size + b.part.size > 0 && countShared(a.part, b.part) === 0,
  };
}

function isQualified(a: Wording, b: Wording, least: number): boolean {
  const hasOther = (one: Wording, other: Wording) =>
    [...one.qualifiers].some((stem) => one.near.get(stem)! >= least && !other.words.has(stem));
  if (hasOther(a, b) || hasOther(b, a) || a.isAnother !== b.isAnother) return true;
  return a.part.has(OF_THEM) !== b.part.has(OF_THEM) || a.purpose !== b.purpose;
}

function isNarrowed(a: Wording, b: Wording, least: number): boolean {
  if (isQualified(a, b, least)) return true;
  const [x, y] = [ownWords(a, b), ownWords(b, a)];
  // "Ada Byron" is no narrower than "Byron".
  const ofName = isOneName(a.nearestName, b.nearestName)
    ? new Set([...a.nearestName, ...b.nearestName])
    : NONE;
  const isAlone = (own: readonly number[], others: readonly number[]) =>
    others.length === 0 && own.some((weight) => weight >= CLOSE_BY);
  return isAlone(ownWords(a, b, ofName), y) || isAlone(ownWords(b, a, ofName), x);
}

function isSwapped(a: Wording, b: Wording, score: number): boolean {
  const isSwap = (weights: readonly number[]) =>
    weights.length <= FEW && Math.max(0, ...weights) >= RIGHT_BESIDE;
  if (score < NEARLY_THE_SAME) return false;
  const areNumbersSwapped =
    a.numbers.size > 0 && b.numbers.size > 0 && countShared(a.numbers, b.numbers) === 0;
  return (
    areNumbersSwapped ||
    (namesOthers(a, b.names) && namesOthers(b, a.names)) ||
    (isSwap(ownWords(a, b)) && isSwap(ownWords(b, a)))
  );
}

/** How near the words stand that one has beside its figure and the other nowhere in its sentence. */
const ownWords = (one: Wording, other: Wording, except: ReadonlySet<string> = NONE): number[] =>
  [...one.near].flatMap(([stem, weight]) =>
    weight >= BESIDE && !other.words.has(stem) && !except.has(stem) ? [weight] : [],
  );

const namesOthers = ({ names }: Wording, known: ReadonlySet<string>): boolean =>
  [...names].some((name) => !known.has(name));

const isNowhere = (name: ReadonlySet<string>, words: ReadonlySet<string>): boolean =>
  name.size > 0 && countShared(name, words) === 0;

function isOneName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && countShared(a, b) === Math.min(a.size, b.size);
}

/** Twice the weight of the words that stand beside both, over the weight of all that stand beside either. */
function nearness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [stem, weight] of a) {
    shared += Math.min(weight, b.get(stem) ?? 0);
    all += weight;
  }
  for (const weight of b.values()) all += weight;
  return all === 0 ? 0 : (2 * shared) / all;
}
