import type { Card, CardRow, CardSum } from '../checking/card.ts';
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
const HEADLINE_ID = 'headline';

/**
 * The card of one finding as a dialog, not yet shown. All its text is set as text: whatever the page or a pack printed
 * stays what it is.
 */
export function buildCard(card: Card, onClose: () => void): HTMLElement {
  const dialog = element('div', 'card');
  dialog.dataset.verdict = card.verdict;
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-labelledby', HEADLINE_ID);
  dialog.setAttribute('popover', 'manual');
  dialog.tabIndex = -1;
  dialog.append(header(card, onClose), figures(card));
  if (card.sums.length > 0) dialog.append(sums(card.sums));
  if (card.working.length > 0) dialog.append(working(card.working));
  return dialog;
}

function header(card: Card, onClose: () => void): HTMLElement {
  const head = element('div', 'verdict');
  const headline = element('p', 'headline', card.headline);
  headline.id = HEADLINE_ID;
  const close = element('button', 'close', '×');
  close.setAttribute('type', 'button');
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', onClose);
  head.append(glyph(card.verdict), headline, close);
  return head;
}

function glyph(verdict: ShownVerdict): HTMLElement {
  const mark = element('span', 'glyph', GLYPHS[verdict]);
  mark.dataset.verdict = verdict;
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', VERDICT_WORDS[verdict]);
  return mark;
}

function figures(card: Card): HTMLElement {
  const table = element('table', 'figures');
  const body = element('tbody');
  body.append(...card.rows.map((row) => figureRow(row, card.verdict)));
  table.append(body);
  return table;
}

function figureRow(row: CardRow, verdict: ShownVerdict): HTMLElement {
  const line = element('tr');
  const value = element('th', 'value', row.value);
  value.setAttribute('scope', 'row');
  const about = element('td');
  if (row.basis) about.append(element('span', 'chip', row.basis), ' ');
  if (row.verdict && row.verdict !== verdict) about.append(glyph(row.verdict));
  about.append(source(row));
  line.append(value, about);
  return line;
}

function source(row: CardRow): HTMLElement {
  const line = element('div', 'source');
  if (row.own) {
    line.append('this article');
    return line;
  }
  line.append(row.url ? link(row.url, row.publisher) : row.publisher);
  if (row.date) line.append(`, ${row.date}`);
  if (row.quote) line.append(': ', element('q', '', withoutQuotes(row.quote)));
  return line;
}

/** A link that leads out of the page, in a new tab; plain text for an address that is no web page. */
function link(url: string, text: string): HTMLElement {
  if (!/^https?:\/\//i.test(url)) return element('span', '', text);
  const anchor = element('a', '', text);
  anchor.href = url;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  return anchor;
}

/** The card sets its own quotation marks. */
function withoutQuotes(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim();
  return /^["“][^"“”]*["”]$/.test(text) ? text.slice(1, -1) : text;
}

function sums(all: readonly CardSum[]): HTMLElement {
  const list = element('ul', 'sums');
  for (const sum of all) {
    const line = element('li', '', sum.text);
    if (sum.holds !== null) line.append(' ', outcome(sum.holds));
    list.append(line);
  }
  return list;
}

function outcome(holds: boolean): HTMLElement {
  const sign = element('span', holds ? 'holds' : 'fails', holds ? '✓' : '✗');
  sign.setAttribute('role', 'img');
  sign.setAttribute('aria-label', holds ? 'this adds up' : 'this does not add up');
  return sign;
}

function working(steps: readonly string[]): HTMLElement {
  const fold = element('details', 'working');
  const list = element('ol');
  list.append(...steps.map((step) => element('li', '', step)));
  fold.append(element('summary', '', 'Show the working'), list);
  return fold;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
