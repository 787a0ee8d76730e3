import { statementsOf } from '../../../lib/checking/check.ts';
import type { Knowledge } from '../../../lib/checking/judging/case.ts';
import { overlap } from '../../../lib/checking/judging/intervals.ts';
import { intervalInUnitOfFirst, inUnitOfFirst, relateUnits } from '../../../lib/checking/judging/units.ts';
import { COMPARISONS } from '../../../lib/checking/linking/comparisons.ts';
import { EventTable } from '../../../lib/checking/linking/event-table.ts';
import { kindOf, pairOf } from '../../../lib/checking/linking/pair-of.ts';
import { RarityTable } from '../../../lib/checking/linking/rarity.ts';
import { isComparable } from '../../../lib/checking/linking/slips.ts';
import type { Statement } from '../../../lib/checking/statement.ts';
import type { ReadArticle } from '../../../lib/reading/article.ts';
import { paragraphsOf } from '../../commands/articles-from-files.ts';
import { engine } from '../../commands/engine.ts';
import { type Label, type LabelledEvent, type Mention, MOST_ARTICLES } from './labels.ts';

/** Two figures of one kind of unit in two articles about one event. */
export interface Example {
  readonly event: string;
  /** The level of each comparison, in their order. */
  readonly levels: readonly string[];
  /** Whether some true value fits both. */
  readonly fits: boolean;
  /** Whether they are of one thing; where they fit, on one basis too. */
  readonly isOne: boolean;
  /** Both were labelled; of others it is only known that nobody found them to be of one thing. */
  readonly isLabelled: boolean;
}

/** The pairs of an event that somebody judged, or whose figures somebody would have grouped had they been of one thing. */
export function examplesOf({ event, articles }: LabelledEvent, label: Label): Example[] {
  const { reader, checker } = engine();
  const read = articles.slice(0, MOST_ARTICLES).map(({ source, title, date, text }, at) =>
    reader.article({
      id: `${event}/${at}`,
      publisher: source ?? null,
      title: title ?? '',
      date: date || null,
      url: null,
      blocks: paragraphsOf(text),
    }),
  );
  const { knowledge } = checker;
  const statements = read.map(statementsOf);
  const events = new EventTable(
    read,
    knowledge.content,
    new RarityTable(statements.flat(), knowledge.wordings),
  );
  const truth = truthOf(label, read);
  const examples: Example[] = [];
  for (const [at, own] of statements.entries())
    for (const [over, theirs] of statements.slice(at + 1).entries()) {
      const { rarity } = events.relate(read[at]!.id, read[at + 1 + over]!.id);
      if (!rarity) continue;
      for (const a of own)
        for (const b of theirs) {
          const fits = doFit(a, b, knowledge);
          const known = fits === null ? null : truth(a, b, fits);
          const pair = known && pairOf(a, b, rarity, knowledge);
          if (fits !== null && pair)
            examples.push({ event, levels: COMPARISONS.map((each) => each.levelOf(pair)), fits, ...known });
        }
    }
  return examples;
}

/** Whether two numbers fit each other; `null` for those that nobody would hold against each other. */
function doFit(a: Statement, b: Statement, knowledge: Knowledge): boolean | null {
  if (a.value === null || b.value === null || kindOf(a, knowledge) !== kindOf(b, knowledge)) return null;
  const unit = relateUnits(a.unit, b.unit, knowledge.units);
  const other = inUnitOfFirst(b.value, unit);
  const interval = intervalInUnitOfFirst(b.interval, unit);
  if (a.value === other || (interval && overlap(a.interval, interval))) return true;
  return isComparable(a.value, other) ? false : null;
}

type Truth = (a: Statement, b: Statement, fits: boolean) => Pick<Example, 'isOne' | 'isLabelled'> | null;

/** What the labels say of two figures; `null` where they leave it open. */
function truthOf({ groups, unrelated }: Label, read: readonly ReadArticle[]): Truth {
  const cells = new Map<string, (readonly [group: number, cell: number])[]>();
  const valuesOf = groups.map(() => new Set<number | null>());
  for (const [g, group] of groups.entries())
    for (const [c, cell] of group.cells.entries())
      for (const claim of cell.mentions.flatMap((mention) => claimsAt(mention, read))) {
        cells.set(claim.id, [...(cells.get(claim.id) ?? []), [g, c]]);
        valuesOf[g]!.add(claim.value);
      }
  const apart = new Set(
    (unrelated ?? []).flatMap(([x, y]) =>
      claimsAt(x, read).flatMap((a) => claimsAt(y, read).map((b) => keyOf(a, b))),
    ),
  );
  const agree = (g: number, c: number, d: number) =>
    c === d ||
    (groups[g]!.relations ?? []).some(
      ([i, j, verdict]) => verdict === 'agrees' && ((i === c && j === d) || (i === d && j === c)),
    );
  return (a, b, fits) => {
    const [x, y] = [cells.get(a.id), cells.get(b.id)];
    if (x && y) {
      const isOne = x.some(([g, c]) => y.some(([h, d]) => g === h && (!fits || agree(g, c, d))));
      return { isOne, isLabelled: true };
    }
    if (apart.has(keyOf(a, b))) return { isOne: false, isLabelled: true };
    if (!x && !y) return fits ? null : { isOne: false, isLabelled: false };
    // At most two mentions of a value are labelled: another of the same value may be of the group too.
    const [own, other] = x ? [x, b] : [y!, a];
    return own.some(([g]) => valuesOf[g]!.has(other.value)) ? null : { isOne: false, isLabelled: false };
  };
}

const keyOf = (a: { readonly id: string }, b: { readonly id: string }): string =>
  [a.id, b.id].sort().join('|');

/** The claims that meet a labelled surface. Sentences may have been cut elsewhere: a claim is found by the words around it. */
function claimsAt({ article, sentence, surface }: Mention, read: readonly ReadArticle[]) {
  const start = sentence.indexOf(surface);
  return (read[article]?.claims ?? []).filter((claim) => {
    const place = placeIn(sentence, claim);
    return place !== null && place < start + surface.length && place + claim.surface.length > start;
  });
}

const AROUND = [
  [30, 15],
  [15, 0],
  [0, 20],
  [8, 0],
] as const;

function placeIn(sentence: string, claim: ReadArticle['claims'][number]): number | null {
  for (const [before, after] of AROUND) {
    const from = Math.max(0, claim.at - before);
    const found = sentence.indexOf(claim.sentence.slice(from, claim.at + claim.surface.length + after));
    if (found >= 0) return found + claim.at - from;
  }
  return null;
}
