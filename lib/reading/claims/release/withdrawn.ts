import type { Context } from '../../context.ts';
import { boundariesBetween, type Draft } from '../scene.ts';
import type { Lead } from './lead.ts';
import { isSameKind } from './same-kind.ts';

/** How far ahead of its figure a word of a mistake stands, and over how many clauses: "Due to an editing error, the share was given as 70 %". */
const REACH = 14;
const CLAUSES = 1;

/** "not $850 billion" beside another figure, "rather than three", "fell short of 3 %", "was wrongly given as 30": what it is not. */
export function isWithdrawn(context: Context, all: readonly Draft[], index: number, lead: Lead): boolean {
  const draft = all[index]!;
  if (lead.role === 'shortfall') return !lead.isDefinite; // "fell short of the 50 % needed" tells of a mark that stands
  if (lead.role === 'instead')
    return (
      all.some((other) => other !== draft && isSameKind(other, draft)) &&
      isContrast(context, lead.first) &&
      !isWanted(context, draft)
    );
  const from = all[index - 1]?.reading.last ?? 0;
  return context
    .hits('release')
    .some(
      ({ entry, first, last }) =>
        entry.role === 'mistake' &&
        first >= from &&
        last <= draft.reading.first &&
        draft.reading.first - last < REACH &&
        boundariesBetween(context, last, draft.reading.first) <= CLAUSES,
    );
}

const WANTED = 6;

/** "instead of the $5 billion he had demanded": somebody did want it. */
function isWanted(context: Context, { reading: { last } }: Draft): boolean {
  return context
    .hits('modality')
    .some(
      ({ first }) => first >= last && first - last < WANTED && boundariesBetween(context, last, first) === 0,
    );
}

/** ", not 50", "Not 12 but 15", and "rather than three" anywhere; but neither "did not", nor "not only 12". */
function isContrast(context: Context, at: number): boolean {
  if (context.word(at) !== 'not') return true;
  if (context.compiled.words.notDenied.has(context.word(at + 1))) return false;
  const before = context.token(at - 1);
  return !before || before.kind === 'mark' || before.lower === 'and';
}
