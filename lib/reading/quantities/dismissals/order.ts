import { date, timeOfDay, year, yearSpan } from './calendar.ts';
import type { Dismissal } from './dismissal.ts';
import {
  address,
  chain,
  code,
  digitGroup,
  emergencyCall,
  listMark,
  model,
  name,
  numbering,
  score,
  titleWord,
} from './names.ts';
import { describing, ordinal, partInOrder, pronoun } from './words.ts';

const OF_ANY: readonly Dismissal[] = [date, timeOfDay, chain, name, pronoun, score];

/** Every shape that a number in words, or one in digits, can have without being a quantity; any one is enough. */
export const DISMISSALS: { readonly ofWords: readonly Dismissal[]; readonly ofDigits: readonly Dismissal[] } =
  {
    ofWords: [...OF_ANY, titleWord, describing, partInOrder],
    ofDigits: [
      ...OF_ANY,
      ordinal,
      year,
      yearSpan,
      digitGroup,
      code,
      model,
      address,
      emergencyCall,
      numbering,
      listMark,
    ],
  };
