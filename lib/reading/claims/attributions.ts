import type { Context } from '../context.ts';
import type { Refiner } from './scene.ts';

/** Who says so: "according to the customs office", "Goyal said", "customs data showed". As printed; `null` if nobody is named. */
export const readAttributions: Refiner = {
  id: 'attributions',
  refine({ context }, drafts) {
    const attribution = accordingTo(context) ?? sayer(context);
    return attribution === null ? drafts : drafts.map((draft) => ({ ...draft, attribution }));
  },
};

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
function sayer(context: Context): string | null {
  for (let at = 1; at < context.tokens.length; at += 1) {
    const { kind, capital, lower } = context.tokens[at]!;
    if (kind !== 'word' || capital || !context.compiled.words.speech.has(lower)) continue;
    let first = at;
    while (first > 0 && at - first < 8 && isPartOfName(context, first - 1)) first -= 1;
    if (first < at) return printed(context, first, at);
    let last = at + 1;
    while (last < context.tokens.length && last - at < 7 && context.tokens[last]!.capital) last += 1;
    if (last > at + 1 && context.word(at) === 'said') return printed(context, at + 1, last);
  }
  return null;
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
