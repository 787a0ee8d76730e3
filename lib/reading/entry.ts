import type { Bound, Modality, Transformation } from './claim.ts';
import type { MeasureEntry, ReleaseRole, UnitEntry } from './vocabulary.ts';

export type AreaRole = 'name' | 'adjective' | 'government' | 'place' | 'office';

/** Which list of its measure a phrase is from. */
export type MeasureRole = 'noun' | 'verb' | 'loss' | 'action' | HintRole;
export type HintRole = 'vague' | 'narrowing';

/** What a phrase of the vocabulary stands for. */
export type Entry =
  | ({ readonly type: 'unit'; readonly unit: UnitEntry } & Spelling)
  | ({ readonly type: 'prefix'; readonly unit: UnitEntry; readonly needsScale: boolean } & Spelling)
  | {
      readonly type: 'area';
      readonly code: string;
      readonly role: AreaRole;
      /** The city or region that it is, in one spelling; a capital is one and a government. */
      readonly place: string | null;
      /** Written with a capital letter, and nothing without one is meant by it. */
      readonly capital: boolean;
    }
  | { readonly type: 'measure'; readonly measure: MeasureEntry; readonly role: MeasureRole }
  /** Words that name no measure by themselves. */
  | { readonly type: 'hint'; readonly measure: MeasureEntry; readonly role: HintRole }
  | { readonly type: 'before'; readonly bound: Bound }
  | { readonly type: 'after'; readonly bound: Bound }
  | { readonly type: 'change'; readonly direction: 'up' | 'down' }
  | { readonly type: 'basis'; readonly transformation: Transformation }
  | { readonly type: 'modality'; readonly modality: Modality }
  | { readonly type: 'scope'; readonly scope: string }
  | { readonly type: 'release'; readonly role: ReleaseRole }
  | { readonly type: 'product'; readonly product: string };

interface Spelling {
  readonly printed: string;
  /** The letters, without spaces, that have to be printed just so: "MW" is a unit and "mw" is not. `null` where any case will do. */
  readonly exact: string | null;
}

export type EntryOf<T extends Entry['type']> = Extract<Entry, { type: T }>;
