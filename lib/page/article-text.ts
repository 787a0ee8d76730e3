import { findRoot, isInside } from './article-root.ts';
import {
  isBetween,
  isHeadingOfList,
  isLead,
  isRemark,
  isSentence,
  isShortLine,
  isUnlinked,
} from './own-lines.ts';
import { isProse } from './prose.ts';
import { collectBlocks, type TextBlock } from './text-blocks.ts';

/** How many lines between the headline and the text are the article's own. */
const MOST_LEADS = 12;
/** How many lines are looked at for them, and for a brief: a page of nothing but short lines is to cost no more than another. */
const MOST_LINES_AROUND = 100;

/**
 * The blocks of the article in `scope` without its headline, the columns beside it left out as well as what `skip` says. What stands
 * under `heading` and over the text, often apart from it, belongs to the article too: a standfirst, its main points, the caption of a
 * picture; and so does a list of figures right under its last paragraph. `trees` is to be filled with the shadow trees that are looked
 * into.
 */
export function textOf(
  scope: Element,
  skip: (element: Element) => boolean,
  heading: Element | null = null,
  trees?: Set<Node>,
): TextBlock[] {
  const { all, under } = splitAt(heading, collectBlocks(scope, skip, { trees }));
  const root = findRoot(scope, all, heading);
  const inside = all.filter((block) => isInside(block.element, root));
  const [first, last] = [inside.find(isProse), inside.findLast(isProse)];
  if (!first || !last) return [];
  const isBody = beside(inside.filter(isProse));
  const over = all.slice(under, Math.max(under, all.indexOf(first)));
  return [
    ...leadsOf(over, root, heading, isBody),
    ...inside.slice(inside.indexOf(first), inside.indexOf(last) + 1).filter(isBetween),
    ...closingOf(all.slice(all.indexOf(last) + 1), root, isBody),
  ];
}

/**
 * The text of a brief on a page that says that it is an article: the sentences, be it a single short one, that share the tightest
 * element with its headline.
 */
export function briefOf(scope: Element, skip: (element: Element) => boolean, heading: Element): TextBlock[] {
  const { all, under } = splitAt(heading, collectBlocks(scope, skip));
  const lines = all.slice(under, under + MOST_LINES_AROUND);
  const isBody = beside(lines.filter(isSentence));
  const sentences = lines.filter((block) => isSentence(block) || (isBody(block) && isShortLine(block)));
  for (let around = heading.parentElement; around; around = around.parentElement) {
    const blocks = sentences.filter(({ element }) => isInside(element, around!));
    if (blocks.length > 0 || around === scope) return blocks;
  }
  return [];
}

/** The blocks without those of the headline, and how many of them stand over it. */
function splitAt(
  heading: Element | null,
  blocks: readonly TextBlock[],
): { readonly all: readonly TextBlock[]; readonly under: number } {
  const isHeadline = ({ element }: TextBlock) => heading?.contains(element) ?? false;
  const under = blocks.findIndex(isHeadline);
  return { all: blocks.filter((block) => !isHeadline(block)), under: Math.max(0, under) };
}

type Test = (block: TextBlock) => boolean;

/** Tells what stands in one column with paragraphs, in an element like theirs or in the very same: there every sentence is the article's. */
function beside(prose: readonly TextBlock[]): Test {
  const elements = new Set(prose.map(({ element }) => element));
  const columns = new Map<Element | null, Set<string>>();
  for (const { parentElement, tagName } of elements)
    columns.set(parentElement, (columns.get(parentElement) ?? new Set()).add(tagName));
  return ({ element }) =>
    elements.has(element) || (columns.get(element.parentElement)?.has(element.tagName) ?? false);
}

/** What stands between a headline and the first paragraph and tells of the matter. */
function leadsOf(
  over: readonly TextBlock[],
  root: Element,
  heading: Element | null,
  isBody: Test,
): TextBlock[] {
  return over
    .slice(-MOST_LINES_AROUND)
    .filter(
      (block) =>
        (isInside(block.element, root) && isRemark(block)) ||
        (heading !== null && (isLead(block) || (isBody(block) && isShortLine(block)))),
    )
    .slice(-MOST_LEADS);
}

/**
 * What follows the last paragraph and is still the article's: a closing remark in its root, and short paragraphs, captions, lists and
 * tables of figures that come before anything else does.
 */
function closingOf(rest: readonly TextBlock[], root: Element, isBody: Test): TextBlock[] {
  const home = root.closest('article, main') ?? root.parentElement ?? root;
  const closing: TextBlock[] = [];
  let headings: TextBlock[] = [];
  let isOver = false;
  const lists = new Map<Element, boolean>();
  const isInList = ({ element }: TextBlock) => {
    const list = listAround(element);
    if (list && !lists.has(list)) lists.set(list, isOwnList(list, root));
    return list !== null && lists.get(list)!;
  };
  // Outside the root it takes a heading for the first line of a bare list to be the article's.
  const isKnown = ({ element }: TextBlock) =>
    isInside(element, root) ||
    element.closest('dl, table') !== null ||
    listAround(element)?.contains(closing.at(-1)?.element ?? null) === true;
  for (const block of rest) {
    const mayBeOwn = !isOver && isInside(block.element, home);
    if (mayBeOwn && isHeadingOfList(block)) {
      headings.push(block);
    } else if (mayBeOwn && isInList(block) && (headings.length > 0 || isKnown(block))) {
      closing.push(...headings, block);
      headings = [];
    } else if (
      isInside(block.element, root) &&
      (isRemark(block) || (mayBeOwn && isBody(block) && isShortLine(block)))
    ) {
      closing.push(block);
    } else {
      isOver = true;
    }
  }
  return closing;
}

/** Whether a list or a table holds figures and leads nowhere. */
function isOwnList(list: Element, root: Element): boolean {
  return !list.contains(root) && isUnlinked(list) && /\d/.test(list.textContent);
}

function listAround(element: Element): Element | null {
  return element.closest('ul, ol, dl, table');
}
