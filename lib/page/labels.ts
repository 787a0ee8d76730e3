import { attribute } from './attribute.ts';
import { isoDate } from './dates.ts';
import { squash } from './metadata.ts';
import { isProse } from './prose.ts';
import { collectBlocks, type TextBlock } from './text-blocks.ts';

/** A short line near an article's headline: who, when, where. */
export interface Label {
  readonly text: string;
  readonly element: Element;
}

const MAX_LABEL_CHARS = 40;
const MAX_DATE_LINE_CHARS = 90;
const SOURCE_WORD = /source|publisher|provider|outlet|site|brand/i;
/** An outlet's name, not a byline, a credit or a button. Letters are what they are nearly always, without Unicode classes: see `spot.ts`. */
const NAME =
  /^(?!by |photo|image|share|follow|subscribe|comment|more |read |advert|[^\w\u00AA-\u1FFF\u2C00-\uFFFF])[\w\u00AA-\u1FFF\u2C00-\uFFFF&.,'’ -]{2,}$/i;
/** How outlets end or begin their names; it tells "Harbour Courier" from an author and a section. */
const OUTLET_NAME =
  /^the [a-z]+$|^daily |\w (?:chronicle|courier|daily|dispatch|echo|express|gazette|globe|guardian|herald|journal|ledger|mail|mirror|observer|post|press|record|standard|star|sun|telegraph|times|tribune|weekly)$/i;

/** The short lines over an article's text. */
export function labelsOf(article: Element, heading: Element, maxChars = MAX_LABEL_CHARS): Label[] {
  const skip = (element: Element) => element === heading || isScript(element);
  const lines = collectBlocks(article, skip, { until: isProse });
  return lines
    .slice(0, lines.findIndex(isProse))
    .filter((line) => line.text.length <= maxChars)
    .map((line) => ({ text: squash(line.text), element: line.element }));
}

/** The name of the source among the labels of a related article, which always has one. */
export function sourceName(labels: readonly Label[]): string | null {
  const names = labels.filter(({ text }) => NAME.test(text));
  return (names.find(isSource) ?? names[0])?.text ?? null;
}

/** The outlet that an article names over its text, alone or beside author and date; `null` where nothing says that it is one. */
export function outletName(article: Element, heading: Element): string | null {
  const names = labelsOf(article, heading, MAX_DATE_LINE_CHARS)
    .flatMap(partsOf)
    .filter(({ text }) => text.length <= MAX_LABEL_CHARS && NAME.test(text) && !isoDate(text));
  return (names.find(isSource) ?? names.find(({ text }) => OUTLET_NAME.test(text)))?.text ?? null;
}

/** "By A. Smith, Harbour Courier · 9 June" in its pieces, as marked up and as printed. */
function partsOf({ text, element }: Label): Label[] {
  const marked = [...element.querySelectorAll('[class]')];
  return [
    ...marked.map((part) => ({ text: squash(part.textContent), element: part })),
    ...text.split(/ +[|•·–—] +|, /).map((part) => ({ text: part, element })),
  ];
}

/** A date printed near the top: a `<time>`, or a short line with a date in it. */
export function printedDate(scope: Element): string | null {
  for (const time of scope.querySelectorAll('time')) {
    const date = isoDate(attribute(time, 'datetime')) ?? isoDate(time.textContent);
    if (date) return date;
  }
  const dateOf = ({ text }: TextBlock) => (text.length <= MAX_DATE_LINE_CHARS ? isoDate(text) : null);
  const skip = ({ tagName }: Element) => /^(?:SCRIPT|STYLE|NAV|FOOTER)$/.test(tagName);
  const last = collectBlocks(scope, skip, { until: (block) => dateOf(block) !== null }).at(-1);
  return last ? dateOf(last) : null;
}

function isScript({ tagName }: Element): boolean {
  return /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|BUTTON|FORM)$/.test(tagName);
}

function isSource({ element }: Label): boolean {
  return [element, element.parentElement].some((each) => SOURCE_WORD.test(attribute(each, 'class')));
}
