import { countShared } from './same-event.ts';
import { BESIDE, OF_THEM, type Wording } from './wording.ts';

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
  /** The same of the figures' own clauses. */
  readonly hoursBesideDiffer: boolean;
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
  /** The scale of one of them is left to another figure, or was not read. */
  readonly isElliptic: boolean;
}

/** From this weight on a word stands close by a figure, and right beside it. */
const CLOSE_BY = 0.5;
const RIGHT_BESIDE = 0.6;
/** Sentences that differ by a few words. */
const NEARLY_THE_SAME = 0.55;
const FEW = 2;
const NONE: ReadonlySet<string> = new Set();

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
    othersNamed: namesOthers(a, b.names) && namesOthers(b, a.names),
    isAnyOtherNamed: namesOthers(a, b.words) || namesOthers(b, a.words),
    isRejected: x !== y && (a.rejected.has(y ?? Number.NaN) || b.rejected.has(x ?? Number.NaN)),
    sharesNumber: countShared(a.numbers, b.numbers) > 0,
    isOfElsewhere: a.isOfElsewhere || b.isOfElsewhere,
    areOthersNearest: isNowhere(a.nearestName, b.words) && isNowhere(b.nearestName, a.words),
    isInFlux: a.isInFlux || b.isInFlux,
    hoursDiffer: a.hour !== b.hour,
    hoursBesideDiffer: a.hourBeside !== b.hourBeside,
    isElliptic: a.isElliptic || b.isElliptic,
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
