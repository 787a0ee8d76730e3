import type { Card, CardRow, CardSource, CardSum } from '../checking/card.ts';
import type { ShownVerdict } from '../checking/verdict.ts';

const GLYPHS: Readonly<Record<ShownVerdict, string>> = {
  disagrees: '≠',
  'different-basis': '⇄',
  agrees: '=',
};
const VERDICT_WORDS: Readonly<Record<ShownVerdict, string>> = {
  disagrees: 'differs',
  'different-basis': 'other basis',
  agrees: 'agrees',
};
/**
 * The card of one finding as a dialog, not yet shown. All its text is set as text: whatever the page or a pack printed
 * stays what it is.
 */
export function buildCard(card: Card, onClose: () => void): HTMLElement {
  const close = element('button', { class: 'close', type: 'button', 'aria-label': 'Close' }, '×');
  close.addEventListener('click', onClose);
  const headline = element('p', { class: 'headline', id: 'headline' }, card.headline);
  return element(
    'div',
    { class: 'card', role: 'dialog', 'aria-labelledby': 'headline', popover: 'manual', tabindex: '-1' },
    element('div', { class: 'verdict' }, glyph(card.verdict), headline, close),
    element('table', { class: 'figures' }, ...card.rows.map((row) => figureRow(row, card.verdict))),
    ...(card.sums.length > 0 ? [element('ul', { class: 'sums' }, ...card.sums.map(sumLine))] : []),
    ...(card.working.length > 0 ? [working(card.working)] : []),
  );
}

function glyph(verdict: ShownVerdict): HTMLElement {
  const label = VERDICT_WORDS[verdict];
  return element('span', { class: `glyph ${verdict}`, role: 'img', 'aria-label': label }, GLYPHS[verdict]);
}

function figureRow(row: CardRow, verdict: ShownVerdict): HTMLElement {
  const about = element('td');
  if (row.basis) about.append(element('span', { class: 'chip' }, row.basis), ' ');
  if (row.verdict && row.verdict !== verdict) about.append(glyph(row.verdict));
  about.append(element('div', { class: 'source' }, ...(row.own ? ['this article'] : sources(row.sources))));
  return element('tr', {}, element('th', { class: 'value', scope: 'row' }, row.value), about);
}

/** The first source with its words, the others by name. */
function sources([first, ...others]: readonly CardSource[]): (Node | string)[] {
  if (!first) return [];
  const parts: (Node | string)[] = [name(first)];
  if (first.date) parts.push(`, ${first.date}`);
  if (first.quote) parts.push(`: “${withoutQuotes(first.quote)}”`);
  return [...parts, ...others.flatMap((other, at) => [at === 0 ? ' Also ' : ', ', name(other)])];
}

function name({ url, publisher }: CardSource): Node | string {
  return url ? link(url, publisher) : publisher;
}

/** A link that leads out of the page, in a new tab; plain text for an address that is no web page. */
function link(url: string, text: string): Node | string {
  if (!/^https?:\/\//i.test(url)) return text;
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text);
}

/** The card sets its own quotation marks. */
function withoutQuotes(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim();
  return /^["“][^"“”]*["”]$/.test(text) ? text.slice(1, -1) : text;
}

function sumLine({ text, holds }: CardSum): HTMLElement {
  const line = element('li', {}, text);
  if (holds !== null) {
    const label = holds ? 'this adds up' : 'this does not add up';
    const sign = holds ? '✓' : '✗';
    line.append(
      ' ',
      element('b', { class: holds ? 'agrees' : 'disagrees', role: 'img', 'aria-label': label }, sign),
    );
  }
  return line;
}

function working(steps: readonly string[]): HTMLElement {
  const list = element('ol', {}, ...steps.map((step) => element('li', {}, step)));
  return element('details', { class: 'working' }, element('summary', {}, 'Show the working'), list);
}

/** Attributes and children are set through the DOM, never parsed. */
function element(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
