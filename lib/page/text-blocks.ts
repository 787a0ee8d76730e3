import { raisedAs } from './raised.ts';

/** A run of a block's text that stands unbroken in one text node. */
export interface Piece {
  readonly node: Text;
  /** Where the run starts in the block's text, and in the node. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** The element that a text stands in; for one right under a shadow tree's root, its host. */
export function elementOf(text: Node): Element {
  return text.parentElement ?? (text.parentNode as ShadowRoot).host;
}

/** One paragraph's worth of text. White space inside is as in the page; at the ends it is dropped. */
export interface TextBlock {
  /** The nearest block-level element around the text. */
  readonly element: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** How many characters of `text` stand inside links. */
  readonly linked: number;
  /** Of the cell of a table: what heads it. */
  readonly headings?: readonly string[];
}

const BLOCK_TAGS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CAPTION|CENTER|D[DLT]|DETAILS|DIALOG|DIV|FIELDSET|FIG\w+|FOOTER|FORM|H\d|HEADER|HR|LI|MAIN|MENU|NAV|OL|P|PRE|SEARCH|SECTION|SELECT|SUMMARY|T[DHR]|TABLE|TBODY|TFOOT|THEAD|UL|VIDEO|AUDIO|IFRAME)$/i;
/**
 * What is left out of a text: soft hyphens and invisible breaks, which no reader sees and which would split words and numbers, and marks
 * of footnotes that follow a word without a space ("5.3[2] percent").
 */
const LEFT_OUT = /[\u00AD\u200B\u2060\uFEFF]+|(?<=\S)\[\d{1,3}\]/;
/** The same at the beginning of a text node. */
const NOTE_FIRST = /^\[\d{1,3}\]/;
/**
 * What would run together with the word before an element that is left out: letters, digits, signs of currencies; a full stop may.
 * Without Unicode classes, for the reason that `spot.ts` gives.
 */
const WORD_START = /^[\w$¢£¥²³¹º¼-¾À-\u1FFF₠-\u20CF\u2C00-\uFFDF]/;

interface CollectOptions {
  /** To be filled with the shadow trees that are looked into. */
  readonly trees?: Set<Node>;
  /** Says after which block nothing more is wanted. */
  readonly until?: (block: TextBlock) => boolean;
}

/** What stands before a raised figure tells in so many characters what it is. */
const TAIL_CHARS = 16;

/** Markup nested deeper than this is not an article, and recursion has to end somewhere. */
const MAX_DEPTH = 400;

/**
 * The text under `root`, block by block in document order, open shadow roots included. Elements for which `skip` says
 * true are left out with all they hold; inside a block they count as a space, so that words never run together.
 */
export function collectBlocks(
  root: Element,
  skip: (element: Element) => boolean,
  { trees, until }: CollectOptions = {},
): TextBlock[] {
  const blocks: TextBlock[] = [];
  let isDone = false;
  let element = root;
  let text = '';
  let pieces: Piece[] = [];
  let linked = 0;
  let isBroken = false;
  let isCut = false;
  // Asked of the last piece only: the text itself grows to a megabyte on hostile pages.
  let endsInSpace = true;

  function flush(next: Element): void {
    const trimmed = text.trimEnd();
    if (trimmed !== '' && !isDone) {
      const block = { element, text: trimmed, pieces, linked: Math.min(linked, trimmed.length) };
      blocks.push(block);
      isDone = until?.(block) ?? false;
    }
    element = next;
    text = '';
    pieces = [];
    linked = 0;
    isBroken = false;
    isCut = false;
    endsInSpace = true;
  }
  function addText(node: Text, inLink: boolean): void {
    const { data } = node;
    if (isCut && WORD_START.test(data)) separate(' ');
    isCut = false;
    let from = text === '' ? data.length - data.trimStart().length : 0;
    if (!endsInSpace) from = NOTE_FIRST.exec(data)?.[0].length ?? from;
    if (LEFT_OUT.test(data)) {
      for (const gap of data.matchAll(new RegExp(LEFT_OUT, 'g'))) {
        addPiece(node, from, gap.index, inLink);
        from = Math.max(from, gap.index + gap[0].length);
      }
    }
    addPiece(node, from, data.length, inLink);
    if (isBroken && /\S/.test(data)) isBroken = false;
  }
  function addPiece(node: Text, from: number, to: number, inLink: boolean): void {
    if (to <= from) return;
    pieces.push({ node, at: text.length, from, length: to - from });
    text += node.data.slice(from, to);
    endsInSpace = /\s/.test(node.data[to - 1]!);
    if (inLink) linked += to - from;
  }
  function separate(separator: string): void {
    if (!endsInSpace) text += separator;
    endsInSpace = true;
  }
  /** The end of what has been read of the block so far, as far as it stands in one text node or two. */
  function lastRead(): string {
    return pieces
      .slice(-2)
      .map(({ node, from, length }) => node.data.slice(from, from + length).slice(-TAIL_CHARS))
      .join('');
  }
  /** Makes room for what stands above the line; whether it is to be left out. */
  function raise(sup: Element): boolean {
    const as = raisedAs(sup, lastRead());
    if (as === 'fraction' && /\d$/.test(lastRead())) separate(' ');
    if (as === 'power') text += '^';
    return as === 'note';
  }
  function visit(node: Node, container: Element, inLink: boolean, depth: number): void {
    if (node.nodeType === 3) addText(node as Text, inLink);
    if (node.nodeType !== 1 || depth > MAX_DEPTH) return;
    const visited = node as Element;
    if (visited.tagName === 'BR') {
      // A second one with nothing in between ends the paragraph.
      if (isBroken) flush(container);
      separate('\n');
      isBroken = text !== '';
      return;
    }
    const isBlock = BLOCK_TAGS.test(visited.tagName);
    if (isBlock) flush(visited);
    if (skip(visited) || (visited.tagName === 'SUP' && raise(visited))) isCut = true;
    else visitChildren(visited, isBlock ? visited : container, inLink || visited.tagName === 'A', depth);
    if (isBlock) flush(container);
  }
  /** What is shown as its children: its shadow tree if it has an open one, and for a slot what was slotted in. */
  function visitChildren(parent: Element, container: Element, inLink: boolean, depth: number): void {
    const tree = parent.shadowRoot;
    if (tree) trees?.add(tree);
    if (parent.tagName === 'SLOT') {
      const assigned = (parent as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
      for (const child of assigned) visit(child, container, inLink, depth + 1);
      if (assigned.length > 0) return;
    }
    // A list of the children would have to be made, and iterators are slow until they are warm.
    for (let child = (tree ?? parent).firstChild; child && !isDone; child = child.nextSibling)
      visit(child, container, inLink, depth + 1);
  }

  visitChildren(root, root, false, 0);
  flush(root);
  return blocks;
}
