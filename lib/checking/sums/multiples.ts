import { overlap } from '../judging/intervals.ts';
import { formatNumber } from '../telling/format-number.ts';
import { formatValue } from '../telling/format-value.ts';
import { allowed, type Bounded, divide, round } from './bounded.ts';
import { MULTIPLE_OF, multipleOf } from './phrases.ts';
import { between, isStated, type Sentence } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

/** How far off a multiple in words may be. */
const ROUGH = 0.12;
const FARTHEST = 110;

/** "106 miles an hour, more than twice the limit of 50", "140 billion, roughly double the 68 billion of a year ago". */
export function multiples({ figures }: Sentence): Arithmetic[] {
  const levels = figures.filter(
    (figure) => isStated(figure) && /\d/.test(figure.surface) && figure.value! > 0,
  );
  return levels.flatMap((first, at) => {
    const second = levels[at + 1];
    if (!second || second.unit !== first.unit || between(first, second).length > FARTHEST) return [];
    const found = MULTIPLE_OF.exec(between(first, second));
    const [a, b] = [allowed(first), allowed(second)];
    const ratio = a && b && divide(a, b);
    if (!found || !ratio || /[;:]/.test(between(first, second).slice(0, found.index))) return [];
    const multiple = multipleOf(found.groups!.multiple!);
    if (!overlap(ratio, around(multiple, found.groups!.hedge?.toLowerCase()))) return [];
    const words = found[0].trim().replace(/\s(?:as|the|that|of|what)$/i, '');
    const reason = `${formatValue(first)} are ${formatNumber(round(first.value! / second.value!, 2))} times ${formatValue(second)}: ${words}`;
    return [{ rule: 'multiple', claims: [first.id, second.id], holds: true, reason }];
  });
}

function around(multiple: number, hedge: string | undefined): Bounded {
  const [low, high] = [multiple * (1 - ROUGH), multiple * (1 + ROUGH)];
  // "More than twice" goes on up to three times, where news would say so.
  if (hedge === 'more than' || hedge === 'over' || hedge === 'just over') return [multiple, multiple * 1.5];
  if (hedge === 'less than' || hedge === 'under' || hedge === 'just under') return [multiple * 0.6, multiple];
  return [low, high];
}
