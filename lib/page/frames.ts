/** The window of a page or of a frame in it, with what scripts find there. */
export type PageWindow = Window & typeof globalThis;

/** The window that a node is shown in; ours, where its frame has gone. */
export function viewOf(node: Node): PageWindow {
  return node.ownerDocument!.defaultView ?? window;
}

/** A page, then the documents that it shows in frames from its own origin. Others cannot be looked into. */
export function* documentsIn(page: Document): Generator<Document> {
  yield page;
  for (const frame of page.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
    if (frame.contentDocument && frame.checkVisibility()) yield* documentsIn(frame.contentDocument);
  }
}

/** Where the viewport of a frame begins in that of the page, in CSS pixels. */
export function offsetOf(view: Window): { readonly x: number; readonly y: number } {
  const frame = view.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const { x, y } = offsetOf(view.parent);
  return { x: x + left + frame.clientLeft, y: y + top + frame.clientTop };
}

/** Whether a range has not been scrolled out of the frame that it stands in. */
export function isInFrame(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const view = viewOf(range.startContainer);
  return view === window || (top >= 0 && bottom <= view.innerHeight);
}

/** Where a range begins and ends in the viewport of the page, whatever frame it stands in, in CSS pixels. */
export function heightsOf(range: Range): { readonly top: number; readonly bottom: number } {
  const { y } = offsetOf(viewOf(range.startContainer));
  const { top, bottom } = range.getBoundingClientRect();
  return { top: top + y, bottom: bottom + y };
}
