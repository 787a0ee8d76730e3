export const VERDICTS = ['disagrees', 'different-basis', 'agrees', 'unrelated'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A verdict that a reader can see. */
export type ShownVerdict = Exclude<Verdict, 'unrelated'>;

export type Difference =
  | 'transformation'
  | 'period'
  | 'area'
  | 'product'
  | 'scope'
  | 'unit'
  | 'adjustment'
  | 'definition'
  | 'as-of'
  | 'modality';
