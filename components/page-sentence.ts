import { failureSentence } from '../lib/messages/failures.ts';
import type { PageSummary } from '../lib/messages/protocol.ts';
import type { PageState } from './page-state.ts';

/** What the popup says about the page where there are no counts to show; `null` where there are. */
export function pageSentence(page: PageState): string | null {
  switch (page.kind) {
    case 'asking':
      return 'Looking at this page …';
    case 'closed':
      return 'Browser pages can’t be checked. Searching works.';
    case 'refused':
      return 'The browser does not let extensions into this page. Searching works.';
    case 'elsewhere':
      return 'Crosscheck does not read this site by itself.';
    case 'asleep':
      return 'This page was open before Crosscheck started. Check it now, or reload it.';
    case 'known':
      return summarySentence(page.summary);
  }
}

function summarySentence({ state, failure, claims, otherLanguage }: PageSummary): string | null {
  if (state === 'checking') return 'Comparing the figures of this page …';
  if (state === 'off') return 'Off for this page.';
  if (state === 'no-article') return 'No article with figures on this page.';
  if (state === 'failed') return failureSentence(failure ?? 'internal');
  if (otherLanguage) return 'This article is not in English. Crosscheck reads English only, so far.';
  if (claims.some(({ verdict }) => verdict !== null)) return null;
  if (claims.length === 0) return 'No figures that can be compared on this page.';
  const [figures, them] = claims.length === 1 ? ['figure', 'it'] : ['figures', 'them'];
  return `${claims.length} ${figures} read; nothing is known about ${them} yet.`;
}
