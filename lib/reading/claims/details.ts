import type { Context } from '../context.ts';
import type { Hit } from '../lexicon.ts';
import { singular } from '../nouns.ts';
import { wholeOf } from '../quantities/wholes.ts';
import { ANNUALISED } from './annualised.ts';
import { isOfEarlierClause, isOfLaterClause } from './narrowing.ts';
import { boundariesBetween, type Draft, eachDraft, type Scene } from './scene.ts';

/** What narrows a figure down, by the scope words of its clause and the topics of its measure. */
export const readScopes = eachDraft('scopes', ({ context }, draft, all) => {
  if (PHYSICAL.has(draft.reading.kind)) return draft;
  const scopes = context.hits('scope');
  const topics = topicsOf(context, draft);
  if (scopes.length === 0 && topics.length === 0) return draft;
  const near = scopes.filter(
    (hit) =>
      hit.entry.scope !== ANNUALISED &&
      Math.abs(hit.first - draft.reading.first) < 20 &&
      !isInName(context, hit) &&
      !isInLonger(hit, scopes) &&
      !isOfEarlierClause(context, hit, draft, all) &&
      !(IN_PRICES.has(hit.entry.scope) && isOfOtherFigure(context, hit, draft, all)) &&
      !isOfLaterClause(context, hit, draft, all),
  );
  if (near.length === 0 && topics.length === 0) return draft;
  return { ...draft, scope: [...new Set([...near.map((hit) => hit.entry.scope), ...topics])].sort() };
});

/** "gross domestic product" is of no scope. */
const isInName = (context: Context, { first, last }: Hit): boolean =>
  context
    .hits('measure')
    .some((name) => first >= name.first && last <= name.last && name.last - name.first > 1);

/** "not seasonally adjusted" holds "seasonally adjusted" and "adjusted". */
const isInLonger = ({ first, last }: Hit, scopes: readonly Hit[]): boolean =>
  scopes.some(
    (other) => first >= other.first && last <= other.last && last - first < other.last - other.first,
  );

/** "rose 4.5 percent, or 0.9 percent in real terms": in which prices is told of each figure by itself. */
const IN_PRICES: ReadonlySet<string> = new Set(['real', 'nominal']);

/** It stands right behind another figure, with nothing to part them. */
function isOfOtherFigure(context: Context, hit: Hit, draft: Draft, all: readonly Draft[]): boolean {
  const owner = all.findLast(({ reading }) => reading.last <= hit.first);
  if (!owner || owner === draft || hit.last === draft.reading.first) return false;
  return boundariesBetween(context, owner.reading.last, hit.first) === 0;
}

/** "22 miles from Paris, to capture the men": how far, how fast or how old narrows down to nobody. */
const PHYSICAL: ReadonlySet<string> = new Set(['length', 'area', 'speed', 'temperature', 'age']);

function topicsOf(context: Context, { trigger }: Draft): readonly string[] {
  const topics = trigger?.entry.measure.topics;
  if (!topics) return NONE;
  const named = (text: string) =>
    Object.keys(topics).filter((topic) => topics[topic]!.some((word) => text.includes(word)));
  const own = named(wordsOf(context, trigger!.first, trigger!.last));
  return own.length > 0 ? own : named(context.text.toLowerCase());
}

const NONE: readonly string[] = [];

/** "The deficit in goods shrank as the surplus in services grew": what names the measure says which it is. */
const wordsOf = ({ tokens }: Context, first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');

/** Of what: "90 % of the supply of rare earth magnets", "rare earth magnets, for which …". */
export const readProducts = eachDraft('products', ({ context }, draft) => {
  if (draft.identity && !draft.trigger) return { ...draft, product: draft.identity };
  if (!draft.trigger || draft.form === 'duration') return draft;
  const product = nearestProduct(context, draft);
  return product === null ? draft : { ...draft, product };
});

/** How far, in words, a product may stand from its figure. */
const REACH = 16;

function nearestProduct(context: Context, draft: Draft): string | null {
  let nearest: string | null = null;
  let least = REACH;
  for (const { first, last, entry } of context.hits('product')) {
    if (GENERIC.has(entry.product)) continue;
    const gap = gapTo(context, draft, first, last);
    if (gap >= least) continue;
    nearest = entry.product;
    least = gap;
  }
  return nearest;
}

/** Too wide to tell one series from another. */
export const GENERIC: ReadonlySet<string> = new Set([
  'good',
  'service',
  'home',
  'house',
  'drug',
  'food',
  'ship',
  'car',
  'phone',
]);

function gapTo(context: Context, { reading, trigger }: Draft, first: number, last: number): number {
  const from = Math.max(reading.last, trigger?.last ?? 0);
  // "of" right after the measure names its product
  if (first >= from && context.word(from) === 'of' && boundariesBetween(context, from, first) === 0)
    return first - from - 20;
  return first >= reading.last
    ? first - reading.last + 6 * boundariesBetween(context, reading.last, first)
    : reading.first - last;
}

/** The names beside a measure that its actors tell apart: "Obama's deportations", "a call between Trump and Xi". */
export const readActors = eachDraft('actors', (scene, draft) => {
  if (!draft.trigger?.entry.measure.byActor) return draft;
  const owner = ownerOf(scene.context, draft.trigger.first);
  return { ...draft, actors: owner ? [owner] : namesIn(scene) };
});

/** "Obama's deportation", "Clinton-era deportations": the name right before the measure. */
function ownerOf(context: Context, head: number): string | null {
  for (let at = head - 1; at >= Math.max(0, head - 4); at -= 1) {
    const token = context.tokens[at]!;
    if (token.kind === 'word' && token.capital && !isOther(context, at))
      return context.text.slice(token.start, token.end);
    if (token.kind === 'mark' && !/^(?:-|'s|')$/.test(token.lower)) return null;
  }
  return null;
}

function namesIn({ context }: Scene): string[] {
  const names: string[] = [];
  context.tokens.forEach((token, at) => {
    if (at > 0 && token.kind === 'word' && token.capital && !isOther(context, at))
      names.push(context.text.slice(token.start, token.end));
  });
  return [...new Set(names)].slice(0, 8);
}

/** Capitalised and yet no one's name: areas, months, days. */
function isOther(context: Context, at: number): boolean {
  const word = context.word(at);
  const { months, days } = context.compiled.vocabulary.times;
  if (Object.hasOwn(months, word) || Object.hasOwn(days, word) || context.compiled.words.stops.has(word))
    return true;
  if (
    /^(?:mr|mrs|ms|president|minister|premier|prime|chancellor|secretary|leader|king|queen|dr|sen|gov|rep)$/.test(
      word,
    )
  )
    return true;
  return context.hits('area').some((hit) => at >= hit.first && at < hit.last);
}

/** "Rare earths are a group of 17 elements": what is counted is the subject, and the number is of the whole. */
export const readDefinitions = eachDraft('definitions', ({ context }, draft) => {
  const { first } = draft.reading;
  const group =
    context.word(first - 1) === 'of' && context.compiled.words.groups.has(context.word(first - 2));
  const copula = group ? first - 4 : -1;
  if (copula < 1 || !/^(?:are|is|form|comprise)$/.test(context.word(copula))) return draft;
  const subject = context.tokens
    .slice(Math.max(0, copula - 3), copula)
    .filter((token) => token.kind === 'word');
  if (subject.length === 0) return draft;
  const identity = subject
    .map((token, at) => (at === subject.length - 1 ? singular(token.lower) : token.lower))
    .join(' ');
  return {
    ...draft,
    identity,
    product: identity,
    measure: `count-of-${identity.replaceAll(' ', '-')}s`,
    scope: [],
  };
});

const AREA_WORD = /^(?:world|global|total|domestic|national|international|)$/;
const WHOLE = /^(?:supply|output|production|processing|refining|mining|demand|market|total)$/;

/** What a share is a share of: "of the world's supply"; of the world's magnets, the supply of them. Of a count, how many there are in all. */
export const readWholes = eachDraft('wholes', ({ context }, draft) => {
  if (draft.form === 'count') {
    const all = wholeOf(context, draft.reading.number);
    return all?.value ? { ...draft, whole: String(all.value) } : draft;
  }
  if (draft.form !== 'share' || !draft.trigger) return draft;
  const { last } = draft.trigger;
  const isOfWorld = context
    .hits('area')
    .some(({ entry, first }) => entry.code === 'WORLD' && Math.abs(first - draft.reading.last) < 8);
  const named = context.word(last - 1);
  const noun = AREA_WORD.test(named)
    ? WHOLE.test(context.word(last))
      ? context.word(last)
      : 'supply'
    : named;
  return { ...draft, whole: isOfWorld ? `world ${noun}` : AREA_WORD.test(named) ? null : noun };
});
