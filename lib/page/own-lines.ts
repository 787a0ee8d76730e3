import { attribute } from './attribute.ts';
import { isoDate } from './dates.ts';
import { endsSentence, isProse, linkShare } from './prose.ts';
import { elementOf, type TextBlock } from './text-blocks.ts';

/** What newsrooms call the lines under a headline, and those under a picture. */
const STANDFIRST =
  /standfirst|subtitle|sub-?head(?:line|ing)?|tagline|summary|(?:^|[\s_-])(?:dek|deck|lede|intro|abstract|excerpt|kicker-?text)(?:$|[\s_-])/i;
const CAPTION = /caption|(?:^|[\s_-])(?:legend|cutline)(?:$|[\s_-])/i;
/** Lines about the article and not of it. */
const LABEL =
  /^(?:by|updated?|last (?:updated|modified)|published|posted|photo(?:graph)?s?|picture|image|credit|listen|watch|share|follow|advertisement|sponsored|copyright|sign up|subscribe|log in|©)\b|^\d+ (?:min|comments?|shares?|views)\b/i;
/** Headings over what is somebody else's, where it begins after the last paragraph. */
const OTHERS =
  /\b(?:also|more|most|related|recommend\w*|popular|trending|latest|next|read|comments?|share|follow|topics?|tags?|newsletters?|subscribe|sign up|about (?:us|the author)|contact)\b/i;
/** A paragraph that is one link and says such words leads to another story instead of telling this one. */
const LEADS_ELSEWHERE =
  /^(?:read|see|watch|listen|click|more|also|related|join|sign|subscribe|find|explore|download|get|view|here)\b|\b(?:our|here|newsletter)\b|^[^.!?]{2,30}: /i;
/** What holds a line of text by its tag. */
const LINE_TAG = /^(?:H[2-6]|P|LI|TD|TH|CAPTION|DT|DD|BLOCKQUOTE|FIGCAPTION)$/;

const LEAST_LINE_CHARS = 20;
/** Text without a tag that says what it is has to be longer, to be no label. */
const LEAST_BARE_CHARS = 40;
/** A line of this length may be a byline with the date and the hour. */
const LONGEST_DATE_LINE = 60;
const LEAST_LINKED_CHARS = 30;
/** How many paragraphs on either side tell whether one that is a link stands in a list of links. */
const NEIGHBOURS = 3;
/** A sentence with a larger share of it in links is one link. */
const MOSTLY_LINKED = 0.85;

/** Whether a block between two paragraphs of an article belongs to it: no list of links, and no scrap such as the label of a button. */
export function isBetween(block: TextBlock): boolean {
  const hasEnd = endsSentence(block);
  if (linkShare(block) > (hasEnd ? MOSTLY_LINKED : 0.5)) return hasEnd && isLinkedParagraph(block);
  if (isProse(block) || LINE_TAG.test(block.element.tagName) || isCaption(block)) return true;
  return hasEnd && block.text.length > LEAST_LINE_CHARS;
}

/** Whether a line between the headline and the first paragraph tells of the matter: a standfirst, a main point, a caption. */
export function isLead(block: TextBlock): boolean {
  return block.linked === 0 && (isProse(block) || isSentence(block) || isNamedLine(block) || isPoint(block));
}

/** A sentence that stands as a line of its own, by its tag or its length. */
export function isSentence(block: TextBlock): boolean {
  const isLine = LINE_TAG.test(block.element.tagName) || block.text.length > LEAST_BARE_CHARS;
  return isLine && linkShare(block) < 0.5 && isTold(block);
}

/** "It rained all day.", where it stands among paragraphs: however short, and be it one link. */
export function isShortLine(block: TextBlock): boolean {
  return linkShare(block) > MOSTLY_LINKED ? endsSentence(block) && isLinkedParagraph(block) : isTold(block);
}

/** A sentence of at least three words that is no byline and no label. */
function isTold(block: TextBlock): boolean {
  return endsSentence(block) && / \S+ /.test(block.text) && !isLabel(block.text);
}

/** A line at the edge of the text that may be a paragraph of it: longer than a label, or a caption. */
export function isRemark(block: TextBlock): boolean {
  if (isCaption(block)) return linkShare(block) < 0.5 && isNamedLine(block);
  return endsSentence(block) && linkShare(block) <= MOSTLY_LINKED && block.text.length > LEAST_BARE_CHARS;
}

/** A heading over figures of the article's own, such as "Key figures", be it one by its tag or not. */
export function isHeadingOfList({ element, text, linked }: TextBlock): boolean {
  const isHeading = /^H[2-6]$/.test(element.tagName) || text.endsWith(':') || isBold(element);
  return linked === 0 && isHeading && !OTHERS.test(text);
}

/** Whether nothing in an element leads anywhere. */
export function isUnlinked(element: Element): boolean {
  return element.querySelector('a') === null;
}

/** A line by whose name or tag it is the article's, be it no whole sentence. */
function isNamedLine(block: TextBlock): boolean {
  if (block.text.length < LEAST_LINE_CHARS || isLabel(block.text)) return false;
  return (
    /^H[23]$/.test(block.element.tagName) ||
    isCaption(block) ||
    namesOf(block).some((name) => STANDFIRST.test(name))
  );
}

/** A byline, a credit, or a date with little beside it. */
function isLabel(text: string): boolean {
  const isDated = text.length < LONGEST_DATE_LINE && isoDate(text) !== null;
  return LABEL.test(text) || (isDated && !/[.!?]$/.test(text));
}

function isCaption(block: TextBlock): boolean {
  return block.element.closest('figcaption') !== null || namesOf(block).some((name) => CAPTION.test(name));
}

/** What a block is called, inside or around. */
function namesOf({ element, pieces: [first] }: TextBlock): string[] {
  const elements = [element, element.parentElement, first && elementOf(first.node)];
  return elements.flatMap((each) => [attribute(each, 'class'), attribute(each, 'itemprop')]);
}

/** One of the main points in a list that leads nowhere. */
function isPoint({ element, text }: TextBlock): boolean {
  const list = element.closest('ul, ol');
  return list !== null && isUnlinked(list) && text.length >= LEAST_LINE_CHARS && !isLabel(text);
}

/** A paragraph that a newsroom has made a link as a whole, among others that are none. */
function isLinkedParagraph({ element, text }: TextBlock): boolean {
  if (element.tagName !== 'P' || text.length < LEAST_LINKED_CHARS || LEADS_ELSEWHERE.test(text)) return false;
  const beside = [
    ...neighbours(element, 'previousElementSibling'),
    ...neighbours(element, 'nextElementSibling'),
  ];
  return beside.filter(isOneLink).length < beside.length / 2;
}

/** The nearest paragraphs on one side. */
function neighbours(element: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element[] {
  const near: Element[] = [];
  for (let at = element[side]; at && near.length < NEIGHBOURS; at = at[side])
    if (at.tagName === 'P') near.push(at);
  return near;
}

function isOneLink(element: Element): boolean {
  return element.querySelector('a')?.textContent.trim() === element.textContent.trim();
}

/** "<p><strong>Key figures</strong></p>" */
function isBold(element: Element): boolean {
  const [only, ...more] = element.children;
  const isWhole = only?.textContent.trim() === element.textContent.trim();
  return isWhole && more.length === 0 && /^(?:B|STRONG)$/.test(only!.tagName);
}
