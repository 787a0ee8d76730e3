import type { Statement } from '../statement.ts';
import { formatNumber } from '../telling/format-number.ts';
import { formatValue } from '../telling/format-value.ts';
import { BRINGS_TO, MORE, NEW_TOTAL } from './phrases.ts';
import { after, before, between, figuresAround, isCount, isStated, type Sentence } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

/**
 * "Four more boys were brought out, bringing the total to eight", where another sentence has the four before them: what was known and
 * what is new are the total. Where no sentence has the first number, nothing is said.
 */
export function runningTotals(sentences: readonly Sentence[]): Arithmetic[] {
  return sentences.flatMap((sentence, place) =>
    sentence.figures.flatMap((added, at) => {
      const total = sentence.figures.slice(at + 1).find((figure) => isNewTotal(added, figure));
      if (!total || !isCounted(added)) return [];
      const known = figuresAround(sentences, place).find(
        (figure) =>
          isCounted(figure) &&
          figure.value === total.value! - added.value! &&
          isOfOneThing(figure, added, total),
      );
      if (!known) return [];
      const reason = `${formatValue(known)} and ${formatNumber(added.value!)} more are ${formatValue(total)}`;
      return [{ rule: 'parts-and-total', claims: [known.id, added.id, total.id], holds: true, reason }];
    }),
  );
}

const isCounted = (figure: Statement): boolean => isCount(figure) && isStated(figure) && figure.value! > 0;
/** "another four …, for a total of", "killed 12, bringing the toll to". */
function isLedToTotal(added: Statement, total: Statement): boolean {
  const words = between(added, total);
  if (BRINGS_TO.test(words)) return true;
  return NEW_TOTAL.test(words) && MORE.test(`${before(added, 20)}${added.surface} ${after(added, 15)}`);
}

const isNewTotal = (added: Statement, figure: Statement): boolean =>
  isCounted(figure) &&
  figure.value! > added.value! &&
  between(added, figure).length <= 100 &&
  isLedToTotal(added, figure);

/** Of the same things, or of things without a name that are filed under one measure. */
const isOfOneThing = (known: Statement, added: Statement, total: Statement): boolean =>
  known.unit === added.unit ||
  (known.unit !== '' && known.unit === total.unit) ||
  (known.measure === added.measure && known.measure !== 'count');
