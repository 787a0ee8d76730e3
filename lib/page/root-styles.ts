import { viewOf } from './frames.ts';

/**
 * Gives documents of frames, and shadow trees, the rules by which their marks are painted; the function that it returns takes
 * them back.
 */
export function styleRoots(roots: readonly (Document | ShadowRoot)[], css: string): () => void {
  const styled = roots.map((root) => {
    const sheet = new (viewOf(root.firstChild!).CSSStyleSheet)();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return { root, sheet };
  });
  return () => {
    for (const { root, sheet } of styled)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
