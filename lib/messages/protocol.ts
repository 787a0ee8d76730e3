import type { ShownVerdict } from '../checking/verdict.ts';
import type { Article } from '../reading/article.ts';
import type { View } from './view.ts';

/**
 * What travels between the content script, the background worker and the extension's pages. Each side checks what it
 * receives (`check-page.ts` in the worker, `page-report.ts` in the page).
 */
export interface Requests {
  /** Content script to worker: read and check the articles of a page. */
  'check-page': { request: PageQuestion; reply: PageReport };
  /** Content script to worker: the reader has said of these figures that they are not the same thing. */
  'tell-apart': { request: { readonly apart: readonly object[] }; reply: never };
  /** Popup and side panel to content script: what does this page hold? */
  'page-summary': { request: Record<never, never>; reply: PageSummary };
  /** Side panel to content script: bring a figure into view and open its card. */
  'show-claim': { request: { readonly id: string }; reply: boolean };
  /** Worker to content script: open the card of the next mark (1) or of the one before (-1). */
  'step-mark': { request: { readonly step: 1 | -1 }; reply: boolean };
}

export type RequestType = keyof Requests;
export type Message<T extends RequestType> = { readonly type: T } & Requests[T]['request'];

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode; readonly detail: string };

export type FailureCode =
  | 'bad-message'
  | 'worker-unreachable'
  | 'database-refused'
  | 'page-too-large'
  | 'internal';

export type VerdictCounts = Readonly<Record<ShownVerdict, number>>;

export interface PageQuestion {
  readonly articles: readonly Article[];
  /** Whether the same text was checked before, and only what is known elsewhere has changed: then nothing is kept. */
  readonly again: boolean;
}

/** A claim and where its figure stands. */
interface Placed {
  readonly id: string;
  readonly articleId: string;
  readonly block: number;
  /** `[start, end)` in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

/** Where a mark goes, and the card it opens. */
export interface Mark extends Placed {
  readonly verdict: ShownVerdict;
  readonly card: View;
}

/** One figure of a page, for a list: all of it plain text. */
export interface PageClaim extends Placed {
  /** "−12.7 %" */
  readonly value: string;
  /** "Exports, China to US" */
  readonly label: string;
  readonly sentence: string;
  /** `null` where nothing is known about it. */
  readonly verdict: ShownVerdict | null;
  readonly headline: string | null;
}

export interface PageReport {
  readonly articleCount: number;
  /** No article of the page is in English, and none was read. */
  readonly otherLanguage: boolean;
  readonly marks: readonly Mark[];
  /** Every figure that was read, in reading order. */
  readonly claims: readonly PageClaim[];
  /** "memory" where the browser refuses IndexedDB: only the bundled facts are known, and nothing is kept. */
  readonly factBase: 'indexeddb' | 'memory';
  readonly styles: PageStyles;
}

/** Style sheets that come with the marks, so that pages without any load none; '' where there is no mark. */
export interface PageStyles {
  readonly card: string;
  /** For the shadow trees and frames of the page; the page itself has these rules by the manifest. */
  readonly marks: string;
}

export interface PageSummary {
  readonly state: 'checking' | 'done' | 'off' | 'no-article' | 'failed';
  readonly articleCount: number;
  readonly otherLanguage: boolean;
  readonly failure: FailureCode | null;
  /** Every figure that was read, in reading order. */
  readonly claims: readonly PageClaim[];
}
