import { overlap } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatValue } from '../telling/format-value.ts';
import { allowed, size, subtract } from './bounded.ts';
import { BALANCE } from './phrases.ts';
import { after, before, isLevel, isStated, type Sentence } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

/**
 * Exports less imports are the balance, where one sentence or the next gives all three. Where they do not come out, one may be of goods
 * and another of goods and services: nothing is said.
 */
export function tradeBalances(sentences: readonly Sentence[]): Arithmetic[] {
  return sentences.flatMap(({ figures }, at) => {
    const near = [...figures, ...(sentences[at + 1]?.figures ?? [])].filter(
      (figure) => isStated(figure) && isLevel(figure) && /^[A-Z]{3}$/.test(figure.unit),
    );
    const exports = near.filter(({ measure }) => measure === 'exports');
    const imports = near.filter(({ measure }) => measure === 'imports');
    return exports.flatMap((sold) =>
      imports.flatMap((bought) => near.flatMap((balance) => sumOf(sold, bought, balance) ?? [])),
    );
  });
}

function sumOf(sold: Statement, bought: Statement, balance: Statement): Arithmetic | null {
  if (balance.id === sold.id || balance.id === bought.id || !isBalance(balance)) return null;
  if (new Set([sold.unit, bought.unit, balance.unit]).size > 1) return null;
  const [a, b, c] = [allowed(sold), allowed(bought), allowed(balance)];
  if (!a || !b || !c || !overlap(size(subtract(a, b)), size(c))) return null;
  const reason = `${formatValue(sold)} less ${formatValue(bought)} is ${sold.value! < bought.value! ? 'a deficit' : 'a surplus'} of ${formatValue(balance)}`;
  return { rule: 'trade-balance', claims: [sold.id, bought.id, balance.id], holds: true, reason };
}

const isBalance = (figure: Statement): boolean =>
  figure.measure === 'trade-balance' || BALANCE.test(`${before(figure, 50)} ${after(figure, 30)}`);
