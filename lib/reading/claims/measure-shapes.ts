import type { Context } from '../context.ts';
import type { EntryOf } from '../entry.ts';
import type { Hit } from '../lexicon.ts';
import type { MeasureEntry } from '../vocabulary.ts';
import { goesOn, isBare } from './noun-phrases.ts';
import type { Scene } from './scene.ts';

type MeasureHit = Hit<EntryOf<'measure'>>;

/**
 * Measures that no phrase names but the shape of the sentence tells: "Indonesia grew 5 %", "butter prices", "eggs rose 33 %". Beside
 * money for a tonne or a pound (`isPriced`) a product is told by its price: "cocoa was at $9,100 a tonne".
 */
export function hitsToldByShape(
  { context }: Scene,
  named: readonly MeasureHit[],
  isPriced: boolean,
): readonly MeasureHit[] {
  const areas = context.hits('area');
  const products = context.hits('product');
  if (areas.length === 0 && products.length === 0) return NONE;
  return [...growthOfAreas(context, areas), ...pricesOfProducts(context, products, named, isPriced)];
}

const NONE: readonly MeasureHit[] = [];

/** What may stand between an area and its verb: "China has grown", "Italy also shrank". */
const MOST_BETWEEN = 3;

function growthOfAreas(context: Context, areas: readonly Hit<EntryOf<'area'>>[]): readonly MeasureHit[] {
  const { ofAreas, words } = context.compiled;
  return areas.flatMap(({ first, last, entry }) => {
    const before = context.word(first - 1);
    if (entry.role === 'adjective' || PREPOSITION.test(before === 'the' ? context.word(first - 2) : before))
      return [];
    for (let at = last; at < last + MOST_BETWEEN; at += 1) {
      const word = context.word(at);
      const measure = ofAreas.get(word);
      if (measure) return [hitOf(measure, at, at + 1, 'noun')];
      if (!words.leading.has(word) && word !== 'also' && !word.endsWith('ly')) return [];
    }
    return [];
  });
}

const PREPOSITION = /^(?:of|in|on|at|to|for|from|with|by|against|into|between|than)$/;

function pricesOfProducts(
  context: Context,
  products: readonly Hit<EntryOf<'product'>>[],
  named: readonly MeasureHit[],
  isPriced: boolean,
): readonly MeasureHit[] {
  const measure = context.compiled.ofProducts;
  if (!measure) return NONE;
  return products.flatMap((product) => {
    if (isNamed(named, product) || isNamed(context.hits('hint'), product)) return [];
    const { first, last } = product;
    if (PRICE.test(context.word(last))) return [hitOf(measure, first, last + 1, 'noun')];
    const before = ARTICLE.test(context.word(first - 1)) ? first - 1 : first;
    if (/^(?:of|for)$/.test(context.word(before - 1)) && PRICE.test(context.word(before - 2)))
      return [hitOf(measure, before - 2, last, 'noun')];
    if (isPriced && !goesOn(context, last, true)) return [hitOf(measure, first, last, 'noun')];
    return isSubject(context, product) ? [hitOf(measure, first, last, 'vague')] : [];
  });
}

const isNamed = (hits: readonly Hit[], { first, last }: Hit): boolean =>
  hits.some((hit) => hit.first <= first && hit.last >= last);

const PRICE = /^prices?$/;
const ARTICLE = /^(?:the|a|an)$/;

/** A product of which something is said: no preposition before it, and no noun beside it. */
function isSubject(context: Context, product: Hit): boolean {
  const before = context.word(product.first - 1);
  return (before === '' || MAY_LEAD.test(before)) && isBare(context, { ...product, last: product.last });
}

const MAY_LEAD =
  /^(?:and|or|but|while|as|with|where|the|whereas|then|that|because|since|though|although|by)$/;

const hitOf = (measure: MeasureEntry, first: number, last: number, role: 'noun' | 'vague'): MeasureHit => ({
  first,
  last,
  type: 'measure',
  entry: { type: 'measure', measure, role },
});
