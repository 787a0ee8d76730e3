import type { Context } from '../context.ts';
import type { Draft, Refiner } from './scene.ts';

/**
 * Who says so: "according to the customs office", "Goyal said", "customs data showed". As printed; `null` if nobody is named. A
 * figure that was expected is told by those who expected it, and by nobody else.
 */
export const readAttributions: Refiner = {
  id: 'attributions',
  refine({ context }, drafts) {
    const attribution = accordingTo(context) ?? sayer(context, drafts);
    if (attribution === null && drafts.every(isTold)) return drafts;
    return drafts.map((draft) => ({
      ...draft,
      attribution: isTold(draft) ? attribution : teller(context, draft),
    }));
  },
};

/** Whether a figure is told, not expected. */
const isTold = ({ told }: Draft): boolean => told?.role !== 'expected';

function teller(context: Context, { told }: Draft): string | null {
  return told?.teller ? printed(context, told.teller[0], told.teller[1]) : null;
}
function accordingTo(context: Context): string | null {
  for (let at = 0; at + 2 < context.tokens.length; at += 1) {
    if (context.word(at) !== 'according' || context.word(at + 1) !== 'to') continue;
    let last = at + 2;
    while (
      last < context.tokens.length &&
      last < at + 16 &&
      !/^[,;.]$|^(?:which|who|released|published)$/.test(context.tokens[last]!.lower)
    )
      last += 1;
    return last > at + 2 ? printed(context, at + 2, last) : null;
  }
  return null;
}

/** The capitalised words, or "data", "figures", "officials" and what describes them, before a verb of saying. */
function sayer(context: Context, drafts: readonly Draft[]): string | null {
  for (let at = 1; at < context.tokens.length; at += 1) {
    const { kind, capital, lower } = context.tokens[at]!;
    if (kind !== 'word' || capital || !context.compiled.words.speech.has(lower)) continue;
    if (drafts.some((draft) => !isTold(draft) && at >= draft.told!.first && at < draft.told!.last)) continue;
    const first = nameBefore(context, at);
    if (first < at) return printed(context, first, at);
    let last = at + 1;
    while (last < context.tokens.length && last - at < 7 && context.tokens[last]!.capital) last += 1;
    if (last > at + 1 && context.word(at) === 'said') return printed(context, at + 1, last);
  }
  return null;
}

/** How many words a name has at most. */
const LONGEST = 10;

/** Where the name of who speaks begins: "data from the Central Statistical Office" before "showed". */
function nameBefore(context: Context, verb: number): number {
  let first = verb;
  while (first > 0 && verb - first < LONGEST) {
    if (isPartOfName(context, first - 1)) first -= 1;
    else if (isOrigin(context, first)) first -= context.word(first - 1) === 'from' ? 2 : 3;
    else break;
  }
  return first;
}

const DOCUMENT = /^(?:data|figures|statistics|numbers|report|survey|study|release)$/;

/** "data from", "figures from the" */
function isOrigin(context: Context, at: number): boolean {
  const from = context.word(at - 1) === 'the' ? at - 2 : at - 1;
  return context.word(from) === 'from' && DOCUMENT.test(context.word(from - 1));
}

function isPartOfName(context: Context, at: number): boolean {
  const token = context.tokens[at]!;
  if (token.lower === "'s") return true;
  return (
    token.kind === 'word' &&
    (token.capital ||
      /^(?:data|figures|officials|police|authorities|ministry|government|report|survey|poll|study|of|spokesman|spokeswoman|spokesperson|statistics|office|economists|analysts|experts|researchers|company|department)$/.test(
        token.lower,
      ))
  );
}

function printed({ text, tokens }: Context, first: number, last: number): string {
  return text
    .slice(tokens[first]!.start, tokens[last - 1]!.end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:of|the)\s+/i, '')
    .slice(0, 120);
}
