/** The verdicts that a reader can see, the most telling first. */
export const SHOWN_VERDICTS = ['disagrees', 'different-basis', 'agrees'] as const;
export type ShownVerdict = (typeof SHOWN_VERDICTS)[number];

const VERDICTS = [...SHOWN_VERDICTS, 'unrelated'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The sign of each, the same wherever it is shown. */
export const GLYPHS: Readonly<Record<ShownVerdict, string>> = {
  disagrees: '≠',
  'different-basis': '⇄',
  agrees: '=',
};

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
