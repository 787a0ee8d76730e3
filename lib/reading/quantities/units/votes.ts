import { isVote, scorePartner } from '../dismissals/scores.ts';
import type { UnitExtractor } from './extractor.ts';

/** "passed 234-193", "a 52-48 vote": votes on either side. */
export const votes: UnitExtractor = {
  id: 'votes',
  extract(context, number) {
    const partner = scorePartner(context, number);
    if (!partner || !isVote(context, partner)) return null;
    return { first: number.first, last: number.last, unit: 'vote', kind: 'count', thing: null };
  },
};
