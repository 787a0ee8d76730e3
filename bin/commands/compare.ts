import { z } from 'zod';
import type { Comparison } from '../../lib/checking/judging/case.ts';
import type { ReadArticle } from '../../lib/reading/article.ts';
import type { PlacedClaim } from '../../lib/reading/claim.ts';
import type { Command } from './command.ts';
import { engine } from './engine.ts';
import { answerLines } from './json-lines.ts';

const Side = z.object({
  text: z.string(),
  surface: z.string().nullish(),
  source: z.string().nullish(),
  date: z.string().nullish(),
  title: z.string().nullish(),
  context: z.string().nullish(),
});
export type SideRow = z.infer<typeof Side>;
const PairRow = z.object({ id: z.union([z.string(), z.number()]), a: Side, b: Side });

interface Answer extends Pick<Comparison, 'verdict' | 'differences' | 'reason'> {
  readonly comparison: Comparison | null;
  readonly a: PlacedClaim | null;
  readonly b: PlacedClaim | null;
}

const INPUT = `Reads lines of JSON on standard input: {"id", "a": SIDE, "b": SIDE}, where SIDE is {"text", "surface"?, "source"?, "date"?,
"title"?, "context"?}; "surface" names the figure meant, "context" is the text around. Prints a line for each:`;

/** A command that answers each pair with the verdict and whatever `more` tells of how it came about. */
export function pairCommand(
  name: string,
  output: string,
  more: (comparison: Comparison | null) => object,
): Command {
  return {
    usage: `${name} --jsonl < pairs.jsonl`,
    help: `${INPUT}\n${output}`,
    flags: { jsonl: 'required' },
    run: async ({ fail }) => {
      const reply = ({ id, a, b }: z.infer<typeof PairRow>) => {
        const { comparison, ...answer } = comparePair(a, b);
        return { id, ...answer, ...more(comparison) };
      };
      return (await answerLines(process.stdin, PairRow, reply, fail)) ? 0 : 1;
    },
  };
}

export const compare = pairCommand(
  'compare',
  '{"id", "verdict": "agrees" | "disagrees" | "different-basis" | "unrelated", "differences", "reason", "a": claim, "b": claim}.',
  () => ({}),
);

/** Compares the figure meant on either side; where none is named, the pair of figures that has most to say to each other. */
export function comparePair(a: SideRow, b: SideRow): Answer {
  const [x, y] = [readSide('a', a), readSide('b', b)];
  const { checker } = engine();
  const checked = checker.checkExcerpts([x.article, y.article]);
  const pairs = x.meant.flatMap((left) => y.meant.map((right) => ({ left, right })));
  if (pairs.length === 0)
    return {
      verdict: 'unrelated',
      differences: [],
      reason: missing([a, b].map((side, at) => ({ side, found: (at === 0 ? x : y).meant.length > 0 }))),
      comparison: null,
      a: x.meant[0] ?? null,
      b: y.meant[0] ?? null,
    };
  const compared = pairs.map(({ left, right }) => ({
    left,
    right,
    comparison: checker.judge(checked, left.id, right.id),
  }));
  const best = compared.reduce((top, each) =>
    RANK[each.comparison.verdict] < RANK[top.comparison.verdict] ? each : top,
  );
  const { verdict, differences, reason } = best.comparison;
  return { verdict, differences, reason, comparison: best.comparison, a: best.left, b: best.right };
}

const RANK = { disagrees: 0, 'different-basis': 1, agrees: 2, unrelated: 3 } as const;

function missing(sides: readonly { readonly side: SideRow; readonly found: boolean }[]): string {
  const absent = sides.findIndex(({ side }) => side.surface && !side.text.includes(side.surface));
  if (absent >= 0) return `"${sides[absent]!.side.surface}" does not stand in ${'ab'[absent]}`;
  const [left, right] = sides.map(({ found }) => found);
  return `no figure was read in ${left ? 'b' : right ? 'a' : 'either text'}`;
}

/** The block of a side's article that holds its text. */
const TEXT_BLOCK = 1;

/** A side as an article, its text between what stands around it, and the claims that are meant. */
function readSide(id: string, side: SideRow): { article: ReadArticle; meant: PlacedClaim[] } {
  const before = side.context?.split(side.text)[0] ?? '';
  const after = side.context?.slice(before.length + side.text.length) ?? '';
  const article = engine().reader.article({
    id,
    publisher: side.source ?? null,
    title: side.title ?? '',
    date: side.date || null,
    url: null,
    blocks: [before, side.text, after],
  });
  const own = article.claims.filter(({ block }) => block === TEXT_BLOCK);
  return {
    article,
    meant: side.surface ? own.filter((claim) => isMeant(claim, side.text, side.surface!)) : own,
  };
}

/** A claim whose span meets an occurrence of the surface that was named. */
function isMeant(claim: PlacedClaim, text: string, surface: string): boolean {
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    if (claim.start < at + surface.length && at < claim.end) return true;
  }
  return false;
}
