/** Whether the figure that the extension shows is the claim's; `fault` says what is wrong. */
export interface Anchored {
  readonly fault?: string;
}

/**
 * Runs in the page: compares the shaded text and the words around it with the claim. White space, footnote marks, the caret of a power
 * and what no reader sees do not count.
 */
export function figureShown(surface: string, sentence: string): Anchored {
  // Footnote marks are left out when a page is read.
  const plain = (text: string) => text.replace(/[\s^\u00A0\u00AD\u200B\u2060\uFEFF]+|\[\w{1,3}\]/g, '');
  const [range] = [...(CSS.highlights.get('crosscheck-active') ?? [])] as Range[];
  if (!range) return { fault: `no shade on ${surface}` };
  // What stands above the line may be a note, or a power and half a fraction.
  const faults = ['sup:has(a), a sup', 'sup'].map((notes) => faultWithout(notes, range));
  return faults.some((fault) => fault === null) ? {} : { fault: faults[0]! };

  function faultWithout(notes: string, shaded: Range): string | null {
    const text = plain(textOf(shaded, notes));
    if (text !== plain(surface)) return `“${text}” for “${surface}”`;
    const [before, after] = around(shaded, notes).map(plain) as [string, string];
    const whole = plain(sentence);
    for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) {
      const head = whole.slice(Math.max(0, at - 6), at);
      const tail = whole.slice(at + text.length, at + text.length + 6);
      if (before.endsWith(head) && after.startsWith(tail)) return null;
    }
    const cell = shaded.startContainer.parentElement?.closest('td');
    if (cell && isSaidOf(cell, text)) return null;
    return `${text} stands in “${before.slice(-20)}…${after.slice(0, 20)}”, not “${sentence}”`;
  }

  /** Of the cell of a table: whether the sentence is made of its own words and others of that table. */
  function isSaidOf(td: Element, text: string): boolean {
    const table = td.closest('table')?.textContent ?? '';
    const words = sentence.split(/[\s,:;()%$€£]+/).filter((word) => word !== '' && !text.includes(word));
    const isUnit = (word: string) => table.includes(word.replace(/^.*\d/, ''));
    return (
      plain(td.textContent ?? '').includes(text) &&
      words.every((word) => table.includes(word) || isUnit(word))
    );
  }

  function around(at: Range, notes: string): [string, string] {
    const root = (at.startContainer.parentElement ?? document.body).closest('p, li, td, div, article, body')!;
    const [head, tail] = [document.createRange(), document.createRange()];
    head.setStart(root, 0);
    head.setEnd(at.startContainer, at.startOffset);
    tail.setStart(at.endContainer, at.endOffset);
    tail.setEnd(root, root.childNodes.length);
    return [textOf(head, notes), textOf(tail, notes)];
  }

  /** Marks of footnotes, and what is struck out or for screen readers, are no text of the article. */
  function textOf(part: Range, notes: string): string {
    const copy = part.cloneContents();
    for (const mark of copy.querySelectorAll(`${notes}, del, s, .sr-only`)) mark.remove();
    return copy.textContent ?? '';
  }
}

export function scrollToTop(): void {
  scrollTo(0, 0);
}
