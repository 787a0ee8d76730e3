import { GLYPHS, type ShownVerdict } from '../lib/checking/verdict.ts';

/** The sign of a verdict, in its colour; it says nothing by itself to a screen reader. */
export function VerdictGlyph({ verdict }: { verdict: ShownVerdict }) {
  return (
    <span className={`glyph ${verdict}`} aria-hidden="true">
      {GLYPHS[verdict]}
    </span>
  );
}
