import type { FailureCode } from './protocol.ts';

/** What happened, what still works, and what to do, in plain words. */
export const FAILURE_SENTENCES: Readonly<Record<FailureCode, string>> = {
  'bad-message':
    'This page’s text could not be read. Searching still works. Reload the page; if it stays so, update Crosscheck.',
  'worker-unreachable':
    'Crosscheck was restarted or updated while this page was open. Searching still works. Reload the page.',
  'database-refused':
    'The browser does not let Crosscheck store anything here. The bundled facts still work; nothing is kept from pages. It works fully in an ordinary window.',
  'page-too-large':
    'This page is too long to be checked. Searching still works. Open a single article of it instead.',
  internal: 'Checking this page failed. Searching and other pages still work. Reload the page to try again.',
};

/** The sentence for a reader. */
export function failureSentence(code: FailureCode): string {
  return FAILURE_SENTENCES[code];
}
