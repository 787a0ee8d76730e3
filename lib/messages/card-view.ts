import type { Card, CardRow, CardSource, CardSum } from '../checking/telling/card.ts';
import { withoutBreaks } from '../checking/telling/format-value.ts';
import { GLYPHS, type ShownVerdict } from '../checking/verdict.ts';
import { plotView } from './plot-view.ts';
import type { View } from './view.ts';

const VERDICT_WORDS: Readonly<Record<ShownVerdict, string>> = {
  disagrees: 'differs',
  'different-basis': 'other basis',
  agrees: 'agrees',
};

/**
 * The card of one finding. All its text stays text: whatever a page or a pack printed can do nothing. Its buttons have the
 * classes "close" and "mute", the latter with a `ToldApart` as its data.
 */
export function cardView(card: Card): View {
  return [
    'div',
    { class: 'card', role: 'dialog', 'aria-labelledby': 'headline' },
    [
      'div',
      { class: 'verdict' },
      glyph(card.verdict),
      ['p', { class: 'headline', id: 'headline' }, withoutBreaks(card.headline)],
      ['button', { class: 'close', type: 'button', 'aria-label': 'Close' }, '×'],
    ],
    ['table', { class: 'figures' }, ...card.rows.map((row) => figureRow(row, card))],
    ...(card.plot ? [plotView(card.plot)] : []),
    ...(card.sums.length > 0 ? [['ul', { class: 'sums' }, ...card.sums.map(sumLine)] as View] : []),
    ...(card.working.length > 0 ? [working(card.working)] : []),
  ];
}

function glyph(verdict: ShownVerdict): View {
  const label = VERDICT_WORDS[verdict];
  return ['span', { class: `glyph ${verdict}`, role: 'img', 'aria-label': label }, GLYPHS[verdict]];
}

function figureRow(row: CardRow, { verdict, rows }: Card): View {
  const chip: (View | string)[] = row.basis ? [['span', { class: 'chip' }, row.basis], ' '] : [];
  const mark = row.verdict && row.verdict !== verdict ? [glyph(row.verdict)] : [];
  return [
    'tr',
    {},
    ['th', { class: 'value', scope: 'row' }, withoutBreaks(row.value)],
    [
      'td',
      {},
      ...chip,
      ...mark,
      ['div', { class: 'source' }, ...(row.own ? ['this article'] : sources(row.sources))],
      ...(row.pairs.length > 0 ? [muteButton(row, rows[0]!)] : []),
    ],
  ];
}

function muteButton({ pairs, value, sources }: CardRow, own: CardRow): View {
  const publishers = sources.map(({ publisher }) => publisher).join(', ');
  const data = { 'data-pairs': pairs.join(' '), 'data-figures': `${own.value} and ${value}, ${publishers}` };
  return [
    'button',
    { class: 'mute', type: 'button', 'aria-pressed': 'false', ...data },
    'Not the same thing?',
  ];
}

/** The first source with its words, the others by name. */
function sources([first, ...others]: readonly CardSource[]): (View | string)[] {
  if (!first) return [];
  const parts: (View | string)[] = [name(first)];
  if (first.date) parts.push(`, ${first.date}`);
  if (first.quote) parts.push(`: “${withoutQuotes(first.quote)}”`);
  return [...parts, ...others.flatMap((other, at) => [at === 0 ? ' Also ' : ', ', name(other)])];
}

/** A link that leads out of the page, in a new tab; plain text for an address that is no web page. */
function name({ url, publisher }: CardSource): View | string {
  if (!url || !/^https?:\/\//i.test(url)) return publisher;
  return ['a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, publisher];
}

/** The card sets its own quotation marks. */
function withoutQuotes(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim();
  return /^["“][^"“”]*["”]$/.test(text) ? text.slice(1, -1) : text;
}

function sumLine({ text, holds }: CardSum): View {
  const sum = withoutBreaks(text);
  if (holds === null) return ['li', {}, sum];
  const label = holds ? 'this adds up' : 'this does not add up';
  const sign = holds ? '✓' : '✗';
  return [
    'li',
    {},
    sum,
    ' ',
    ['b', { class: holds ? 'agrees' : 'disagrees', role: 'img', 'aria-label': label }, sign],
  ];
}

function working(steps: readonly string[]): View {
  return [
    'details',
    { class: 'working' },
    ['summary', {}, 'Show the working'],
    ['ol', {}, ...steps.map((step): View => ['li', {}, withoutBreaks(step)])],
  ];
}
