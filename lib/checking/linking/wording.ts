import type { Vocabulary } from '../../reading/vocabulary.ts';
import type { Statement } from '../statement.ts';
import type { ContentWords } from './content-words.ts';
import { createTellingPatterns, type TellingPatterns } from './telling-patterns.ts';
import { nearestName, type WordBeside, wordsBeside } from './words-beside.ts';

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
  /** The same of the figure's own clause. */
  readonly hourBeside: string;
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
  /** "$6.4, after $7.2 billion", "$27MM": the scale of the figure is left to another one, or was not read. */
  readonly isElliptic: boolean;
}

/** Looks at statements' sentences, each once. */
export interface Wordings {
  /** `null` for a fact from a table, which stands in no sentence. */
  of(statement: Statement): Wording | null;
}

/** How far to either side a word counts as beside a figure, in words. */
const REACH = 10;
/** From this weight on a word stands beside a figure. */
export const BESIDE = 0.35;
/** The part of "eight of them", among the stems of other parts. */
export const OF_THEM = 'of them';

const YEAR = /\b(?:1[89]|20)\d\d\b(?!,\d)/g;
const REJECTED = /\d[^.,;]{0,30},? not (?:the )?(\d[\d,]*(?:\.\d+)?)/g;
const PART = /\bamong\s+((?:[\p{L}'’-]+\s*){1,4})/u;

export function createWordings(
  content: ContentWords,
  vocabulary: Pick<Vocabulary, 'telling' | 'numbers'>,
): Wordings {
  const patterns = createTellingPatterns(vocabulary);
  const known = new WeakMap<Statement, Wording>();
  return {
    of(statement) {
      if (statement.source.quote === '') return null;
      let wording = known.get(statement);
      if (!wording) {
        wording = wordingOf(statement, content, patterns);
        known.set(statement, wording);
      }
      return wording;
    },
  };
}

function wordingOf(
  { source, surface }: Statement,
  content: ContentWords,
  patterns: TellingPatterns,
): Wording {
  const { quote } = source;
  const at = Math.max(0, source.at ?? quote.indexOf(surface));
  const behind = quote.slice(at + surface.length);
  const before = patterns.withoutSaying(quote.slice(0, at));
  const after = patterns.withoutSpeaker(behind);
  const sides = [wordsBeside(before, content, true), wordsBeside(after, content, false)] as const;
  const all = sides.flat();
  const near = nearOf(all);
  return {
    near,
    words: stemsOf(all),
    names: stemsOf(all.filter(({ isName, opens }) => isName && !opens)),
    nearestName: stemsOf(nearestName(sides)),
    numbers: new Set(`${before} ${after}`.toLowerCase().match(patterns.number)),
    rejected: new Set([...quote.matchAll(REJECTED)].map(([, number]) => Number(number!.replaceAll(',', '')))),
    hour: patterns.hour.exec(quote)?.[0].toLowerCase() ?? '',
    hourBeside: patterns.hour.exec(clauseAt(quote, at))?.[0].toLowerCase() ?? '',
    qualifiers: stemsOf(
      all.filter(
        ({ stem, isOwner }) => !isOwner && (near.get(stem) ?? 0) >= BESIDE && content.qualifies(stem),
      ),
    ),
    purpose: /^\s+to\s+(\p{Ll}+)/u.exec(after)?.[1] ?? '',
    isInFlux: patterns.inFlux.test(quote),
    isOfElsewhere: patterns.elsewhere.test(quote) || tellsOtherYear(quote, source.date),
    isAnother: patterns.others.test(quote),
    part: new Set([
      ...(patterns.ofMembers.test(after) ? [OF_THEM] : []),
      ...(PART.exec(quote)?.[1] ?? '').split(/\s+/).flatMap((word) => content.stem(word) ?? []),
    ]),
    isElliptic: /^\p{L}/u.test(behind) || (!patterns.scale.test(surface) && patterns.scale.test(quote)),
  };
}

const stemsOf = (words: readonly WordBeside[]): ReadonlySet<string> => new Set(words.map(({ stem }) => stem));

function nearOf(words: readonly WordBeside[]): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  for (const { stem, weight, step } of words)
    if (step < REACH) near.set(stem, Math.max(weight, near.get(stem) ?? 0));
  return near;
}

/** A year that is not that of the report. */
function tellsOtherYear(quote: string, date: string | null): boolean {
  return (quote.match(YEAR) ?? []).some((year) => !date?.startsWith(year));
}

/** What stands between the commas around a place in a sentence. */
function clauseAt(quote: string, at: number): string {
  const from = quote.slice(0, at).search(/[,;—][^,;—]*$/) + 1;
  return quote.slice(from).split(/[,;—](?!\d)/, 1)[0]!;
}
