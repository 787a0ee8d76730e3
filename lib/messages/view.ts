/**
 * An element as data: its tag, attributes and children. The worker sends cards so, because a page then loads no more than it
 * takes to build any of them.
 */
export type View = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (View | string)[],
];

const TAG = /^(?:a|b|button|circle|details|div|fig\w+|li|[ou]l|p|polyline|span|summary|svg|t(?:able|[dhr]))$/;
const ATTRIBUTE = /^(?:(?:aria|data)-\w+|c[xy]|class|href|id|points|r|rel|role|scope|target|type|viewBox)$/;

/** Whether a message holds a view, with nothing in it that could run. */
export function isView(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [tag, attributes, ...children] = value;
  return (
    TAG.test(tag) &&
    Object.entries(attributes ?? {}).every(
      ([name, text]) => ATTRIBUTE.test(name) && (name !== 'href' || /^https?:\/\//i.test(String(text))),
    ) &&
    children.every((child) => typeof child === 'string' || isView(child))
  );
}
