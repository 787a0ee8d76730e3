import type { View } from '../messages/view.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The element that a view describes, not yet in any document. Text and attributes are set through the DOM, never parsed. */
export function buildView([tag, attributes, ...children]: View, namespace?: string): HTMLElement {
  const inside = tag === 'svg' ? SVG : namespace;
  const made = (inside ? document.createElementNS(inside, tag) : document.createElement(tag)) as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.map((child) => (typeof child === 'string' ? child : buildView(child, inside))));
  return made;
}
