import { parentOf } from './article-root.ts';
import { viewOf } from './frames.ts';

/** How light the page is behind a text. Each has colours of its own, at least 3 : 1 against all it stands for. */
export type Ground = 'light' | 'mid' | 'dark';

export const GROUNDS: readonly Ground[] = ['light', 'mid', 'dark'];
/** Relative luminances (WCAG 2) from which a ground is light, and from which it is no longer dark. */
const LIGHT = 0.5;
const MID = 0.16;

/** What is known of the luminance behind elements while nothing of the page changes; NaN where there is a picture. */
export type Luminances = Map<Element, number>;

/**
 * What stands behind an element's text, from the colours that the page has now. Asks for styles, never for layout, and of each
 * element once only: hundreds of marks stand in the same few.
 */
export function groundOf(element: Element, known: Luminances): Ground {
  const behind = luminanceBehind(element, known);
  // What a picture shows cannot be asked; text that can be read on it tells.
  const luminance = behind >= 0 ? behind : contraryTo(element);
  return luminance >= LIGHT ? 'light' : luminance >= MID ? 'mid' : 'dark';
}

function luminanceBehind(element: Element | null, known: Luminances): number {
  if (!element) return contraryTo(document.documentElement);
  let luminance = known.get(element);
  if (luminance === undefined) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const [own, alpha] = colourOf(backgroundColor) ?? [0, 0];
    luminance = backgroundImage === 'none' ? alpha * own : Number.NaN;
    if (alpha < 0.95)
      luminance += (1 - alpha) * luminanceBehind(parentOf(element) ?? viewOf(element).frameElement, known);
    known.set(element, luminance);
  }
  return luminance;
}

/** White behind dark text, black behind light text. */
function contraryTo(element: Element): number {
  const [text] = colourOf(getComputedStyle(element).color) ?? [0];
  return text > 0.4 ? 0 : 1;
}

/** Relative luminance and opacity of a colour as the browser computes it; `null` where there is none. */
function colourOf(colour: string): [number, number] | null {
  // Most elements have no colour of their own: asked first, for hundreds are asked.
  if (colour === 'rgba(0, 0, 0, 0)') return null;
  const [red, green, blue, alpha = 1] = colour.startsWith('rgb')
    ? colour.match(/[\d.]+/g)!.map(Number)
    : painted(colour);
  const light = [red!, green!, blue!].map((channel) => (channel / 255) ** 2.2);
  return [0.2126 * light[0]! + 0.7152 * light[1]! + 0.0722 * light[2]!, alpha];
}

/** The same of what is written in any other way: a canvas knows them all. */
function painted(colour: string): number[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}
