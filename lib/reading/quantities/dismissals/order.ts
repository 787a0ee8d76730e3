import { date, timeOfDay, year, yearSpan } from './calendar.ts';
import { chain, code, digitGroup, emergencyCall, model } from './codes.ts';
import type { Dismissal } from './dismissal.ts';
import { clause, listMark, noteMark, perNumber } from './marks.ts';
import { name, numbering, titleWord } from './names.ts';
import { partInOrder, thirdOne } from './parts.ts';
import { address, coordinate, postcode } from './places.ts';
import { score } from './scores.ts';
import { describing, ordinal, pronoun, zeroPoint } from './words.ts';

const OF_ANY: readonly Dismissal[] = [date, timeOfDay, chain, name, pronoun, score, perNumber];

/** Every shape that a number in words, or one in digits, can have without being a quantity; any one is enough. */
export const DISMISSALS: { readonly ofWords: readonly Dismissal[]; readonly ofDigits: readonly Dismissal[] } =
  {
    ofWords: [...OF_ANY, titleWord, describing, partInOrder, thirdOne, zeroPoint],
    ofDigits: [
      ...OF_ANY,
      ordinal,
      year,
      yearSpan,
      digitGroup,
      code,
      model,
      address,
      postcode,
      coordinate,
      emergencyCall,
      numbering,
      listMark,
      noteMark,
      clause,
    ],
  };
