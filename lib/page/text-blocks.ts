/** A run of a block's text that stands unbroken in one text node. */
export interface Piece {
  readonly node: Text;
  /** Where the run starts in the block's text, and in the node. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** One paragraph's worth of text. White space inside is as in the page; at the ends it is dropped. */
export interface TextBlock {
  /** The nearest block-level element around the text. */
  readonly element: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** How many characters of `text` stand inside links. */
  readonly linked: number;
}

const BLOCK_TAGS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CAPTION|CENTER|D[DLT]|DETAILS|DIALOG|DIV|FIELDSET|FIG\w+|FOOTER|FORM|H\d|HEADER|HGROUP|HR|LI|MAIN|MENU|NAV|OL|OPTION|P|PRE|SEARCH|SECTION|SELECT|SUMMARY|T[DHR]|TABLE|TBODY|TFOOT|THEAD|UL|VIDEO|AUDIO|IFRAME)$/i;
/** Soft hyphens and invisible breaks: no reader sees them, and they would split words and numbers. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]+/g;
/** Markup nested deeper than this is not an article, and recursion has to end somewhere. */
const MAX_DEPTH = 400;

/**
 * The text under `root`, block by block in document order, open shadow roots included. Elements for which `skip` says
 * true are left out with all they hold; inside a block they count as a space, so that words never run together.
 */
export function collectBlocks(root: Element, skip: (element: Element) => boolean): TextBlock[] {
  const blocks: TextBlock[] = [];
  let draft = new Draft(root);

  function flush(element: Element): void {
    const block = draft.finish();
    if (block) blocks.push(block);
    draft = new Draft(element);
  }
  function visit(node: Node, container: Element, inLink: boolean, depth: number): void {
    if (node.nodeType === 3) draft.add(node as Text, inLink);
    if (node.nodeType === 1 && depth <= MAX_DEPTH) visitElement(node as Element, container, inLink, depth);
  }
  function visitElement(element: Element, container: Element, inLink: boolean, depth: number): void {
    if (element.tagName === 'BR') {
      if (draft.endsWithBreak()) flush(container);
      else draft.separate('\n');
      return;
    }
    const isBlock = BLOCK_TAGS.test(element.tagName);
    if (isBlock) flush(element);
    if (skip(element)) draft.separate(' ');
    else visitChildren(element, isBlock ? element : container, inLink || element.tagName === 'A', depth);
    if (isBlock) flush(container);
  }
  function visitChildren(element: Element, container: Element, inLink: boolean, depth: number): void {
    for (const child of childrenOf(element)) visit(child, container, inLink, depth + 1);
  }

  visitChildren(root, root, false, 0);
  flush(root);
  return blocks;
}

/** What is shown as the element's children: its shadow tree if it has an open one, and for a slot what was slotted in. */
function childrenOf(element: Element): ArrayLike<Node> & Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true });
    if (assigned?.length) return assigned;
  }
  return element.childNodes;
}

class Draft {
  private readonly element: Element;
  private readonly pieces: Piece[] = [];
  private text = '';
  private linked = 0;
  private broken = false;

  constructor(element: Element) {
    this.element = element;
  }

  add(node: Text, inLink: boolean): void {
    const data = node.data;
    let from = this.text === '' ? data.length - data.trimStart().length : 0;
    for (const gap of data.matchAll(INVISIBLE)) {
      if (gap.index >= from) this.push(node, from, gap.index, inLink);
      from = Math.max(from, gap.index + gap[0].length);
    }
    this.push(node, from, data.length, inLink);
  }

  private push(node: Text, from: number, to: number, inLink: boolean): void {
    if (to <= from) return;
    this.pieces.push({ node, at: this.text.length, from, length: to - from });
    this.text += node.data.slice(from, to);
    if (inLink) this.linked += to - from;
    if (/\S/.test(node.data)) this.broken = false;
  }

  separate(separator: string): void {
    if (this.text === '') return;
    if (separator === '\n') this.broken = true;
    if (!/\s$/.test(this.text)) this.text += separator;
  }

  /** Whether nothing but white space has come since the last `<br>`: a second one ends the paragraph. */
  endsWithBreak(): boolean {
    return this.broken;
  }

  finish(): TextBlock | null {
    const text = this.text.trimEnd();
    if (text === '') return null;
    return { element: this.element, text, pieces: this.pieces, linked: Math.min(this.linked, text.length) };
  }
}
