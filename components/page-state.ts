import type { PageSummary } from '../lib/messages/protocol.ts';

/** What the popup knows of the page it was opened over. */
export type PageState =
  /** The content script has not answered yet. */
  | { readonly kind: 'asking' }
  /** A page that no extension may enter. */
  | { readonly kind: 'closed' }
  /** A site where Crosscheck does not run by itself. */
  | { readonly kind: 'elsewhere' }
  /** It should run here, and nobody answers: the page was open before Crosscheck was installed or updated. */
  | { readonly kind: 'asleep' }
  /** It may not be entered after all. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'known'; readonly summary: PageSummary };
