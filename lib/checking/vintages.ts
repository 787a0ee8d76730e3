import type { Case } from './compare.ts';
import type { Statement } from './statement.ts';

/** How a figure of a series calls itself: the preliminary one of its period, or one that came later. */
type Vintage = 'preliminary' | 'second' | 'third' | 'final';

const NAMES: Readonly<Record<Vintage, string>> = {
  preliminary: 'a preliminary figure',
  second: 'the second estimate',
  third: 'the third estimate',
  final: 'a final or revised figure',
};

const VINTAGE =
  /\b(?:(?<preliminary>preliminary|provisional|flash)|(?:(?<early>first|initial|early|advance)|(?<second>second)|(?<third>third)|(?<final>final))\s(?:official\s)?(?:data|figures?|estimates?|readings?|results?|releases?|numbers?)|(?<revised>revised|finali[sz]ed))\b/gi;

/** The word that stands nearest to the figure; `null` where none is said. */
function vintageOf({ source, surface }: Statement): Vintage | null {
  const { quote } = source;
  const at = source.at ?? quote.indexOf(surface);
  let found: Vintage | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { index, groups } of quote.matchAll(VINTAGE)) {
    const gap = Math.abs(index - at);
    if (gap >= least) continue;
    least = gap;
    const { preliminary, early, second, third } = groups!;
    found = preliminary || early ? 'preliminary' : second ? 'second' : third ? 'third' : 'final';
  }
  return found;
}

/** "A preliminary estimate showed" beside "final data showed", or beside a fact that was published on a later day. */
export function areVintagesApart({ a, b, measure, sameArticle }: Case, areNear: boolean): boolean {
  if (sameArticle || !measure || measure.ofEvent) return false;
  const [x, y] = [vintageOf(a), vintageOf(b)];
  if (x && y) return x !== y;
  const isFact = a.articleId === null || b.articleId === null;
  return isFact && !areNear && (x ?? y) === 'preliminary';
}

/** Only one says which it is: the other is of the same release only if it is of the same days, and a revised one never surely. */
export function isVintageOpen({ a, b, measure }: Case, areNear: boolean): boolean {
  if (!measure || measure.ofEvent) return false;
  const [x, y] = [vintageOf(a), vintageOf(b)];
  return x !== y && (x === null || y === null) && !(areNear && (x ?? y) === 'preliminary');
}

/** What both call themselves, where they differ. */
export function vintageNames(a: Statement, b: Statement): readonly [string, string] | null {
  const [x, y] = [vintageOf(a), vintageOf(b)];
  return x && y && x !== y ? [NAMES[x], NAMES[y]] : null;
}
