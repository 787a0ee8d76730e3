import { parentOf } from './prose.ts';

/** How light the page is behind a text. Each has colours of its own, at least 3 : 1 against all it stands for. */
export type Ground = 'light' | 'mid' | 'dark';

export const GROUNDS: readonly Ground[] = ['light', 'mid', 'dark'];
/** Relative luminances (WCAG 2) from which a ground is light, and from which it is no longer dark. */
const LIGHT = 0.5;
const MID = 0.16;

/** What stands behind an element's text, from the colours that the page has now. Asks for styles, never for layout. */
export function groundOf(element: Element): Ground {
  const luminance = luminanceBehind(element);
  return luminance >= LIGHT ? 'light' : luminance >= MID ? 'mid' : 'dark';
}

function luminanceBehind(element: Element): number {
  let luminance = 0;
  let open = 1;
  let at: Element | null = element;
  for (; at && open > 0.05; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const [own, alpha] = colourOf(backgroundColor) ?? [0, 0];
    luminance += open * alpha * own;
    open *= 1 - alpha;
    // What a picture shows cannot be asked; text that can be read on it tells.
    if (backgroundImage !== 'none' && open > 0.05) return contraryTo(element);
  }
  return at ? luminance : luminance + open * contraryTo(document.documentElement);
}

/** White behind dark text, black behind light text. */
function contraryTo(element: Element): number {
  const [text] = colourOf(getComputedStyle(element).color) ?? [0];
  return text > 0.4 ? 0 : 1;
}

/** Relative luminance and opacity of "rgb(1, 2, 3)" and "rgba(1, 2, 3, 0.5)"; `null` for what is written in other ways. */
function colourOf(colour: string): [number, number] | null {
  if (!colour.startsWith('rgb')) return null;
  const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g)!.map(Number);
  const light = [red!, green!, blue!].map((channel) => (channel / 255) ** 2.2);
  return [0.2126 * light[0]! + 0.7152 * light[1]! + 0.0722 * light[2]!, alpha];
}
