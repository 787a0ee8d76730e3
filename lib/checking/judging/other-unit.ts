import type { Case } from './case.ts';
import { onOtherBasis, type Rule, unrelated } from './rule.ts';
import { isSubjectKnown } from './subjects.ts';
import { OF_PERCENT } from './units.ts';

/** Two figures in units that do not convert are of one thing on two bases where it is plain that one thing is meant. */
export const otherUnit: Rule = {
  id: 'other-unit',
  decide: (pair) => {
    if (pair.unit.kind !== 'other-basis' && !(areRates(pair) && !pair.fits)) return null;
    if (isPartOfPercent(pair) && (pair.sameArticle ? pair.a.form !== 'change' : !isLooselyPercent(pair)))
      return unrelated('a rate and points of it are not the same figure');
    const isPlain =
      isLooselyPercent(pair) ||
      (pair.sameArticle ? pair.a.source.quote === pair.b.source.quote : isSubjectKnown(pair));
    return isPlain ? onOtherBasis(pair, ['unit']) : unrelated('they are in units that do not convert');
  },
};

const isPartOfPercent = ({ a, b }: Case): boolean =>
  a.unit !== b.unit && [a.unit, b.unit].every((unit) => OF_PERCENT.has(unit));

const areRates = ({ unit }: Case): boolean => unit.kind === 'convertible' && unit.areRates === true;

/** "Rose by 1.25 percent" and "by 1.25 points" of one rate: one of the two is loosely told. */
const isLooselyPercent = (pair: Case): boolean =>
  isPartOfPercent(pair) &&
  pair.sameEvent &&
  !pair.sameArticle &&
  pair.table.definition === 'equal' &&
  pair.a.value === pair.b.value;
