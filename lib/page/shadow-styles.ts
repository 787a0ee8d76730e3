/**
 * Gives shadow trees the rules by which their marks are painted; the function that it returns takes them back. Needed in
 * Firefox, where a highlight inside a shadow tree is painted by that tree's own rules only.
 */
export function styleShadowRoots(roots: readonly ShadowRoot[], css: string): () => void {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
