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

/** Every shape that a number can have without being a quantity; any one is enough. */
export const DISMISSALS: readonly Dismissal[] = [
  ordinal,
  date,
  timeOfDay,
  year,
  yearSpan,
  chain,
  digitGroup,
  code,
  name,
  titleWord,
  model,
  address,
  emergencyCall,
  numbering,
  listMark,
  pronoun,
  score,
  describing,
  partInOrder,
];
