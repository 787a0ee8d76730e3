/** What an element says of itself under a name; '' where it says nothing, or where there is no element. */
export function attribute(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}
