/** How a text that stands above the line is read: as a mark that leads to a note, as an exponent, as the top of a fraction, or as printed. */
export type Raised = 'note' | 'power' | 'fraction' | 'text';

/** "1", "[3]", "2,3", "a", "*": one or several, in brackets or not. */
const NOTE = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?(?:[\s,–-]{1,3}[[(]?(?:\d{1,3}|[a-z])[\])]?){0,8}$/;
/** "[3]", "[citation needed]" */
const BRACKETED = /^\[[^\]]{1,30}\]$/;
const EXPONENT = /^[-−+]?\d{1,2}$/;
/** Lengths and what else is raised to a power in the news: "40 m²", "per km²", "m s⁻¹"; and the two of CO₂, which often stands too high. */
const RAISED_UNIT = /(?:^|[^A-Za-z])(?:[kcmdµ]?m|ft|in|yd|mi|s|sq|CO)$/;
const TEN = /(?:^|[^\d.,])10$/;
const TIMES_TEN = /[×x·*]\s{0,2}10$/;

/**
 * What a `<sup>` is, by the end of the text before it and by what follows. "5.3¹" has a note, "10⁶" is a power, "3½" made of `<sup>`
 * and `<sub>` a fraction, "m²" and "4th" stay as they are.
 */
export function raisedAs(sup: Element, before: string): Raised {
  const text = sup.textContent.trim();
  if (isOverSub(sup) && /^\d{1,3}$/.test(text)) return 'fraction';
  const link = sup.querySelector('a') ?? sup.closest('a');
  if (link?.textContent.trim() === text && NOTE.test(text)) return 'note';
  if (EXPONENT.test(text)) {
    if (TIMES_TEN.test(before) || (TEN.test(before) && /^[-−]|^(?:[3-9]|\d\d)$/.test(text))) return 'power';
    if (RAISED_UNIT.test(before) && /^(?:[23]|[-−]\d)$/.test(text)) return 'text';
  }
  if (BRACKETED.test(text)) return 'note';
  // A letter after a letter is a power in a formula.
  return NOTE.test(text) && /\S/.test(before) && !(/^[a-z]/.test(text) && /[a-z]$/i.test(before))
    ? 'note'
    : 'text';
}

/** Whether a stroke and a `<sub>` with digits follow: the lower half of a fraction. */
function isOverSub(sup: Element): boolean {
  const stroke = sup.nextSibling;
  const under = sup.nextElementSibling;
  return (
    /^\s?[/⁄∕]\s?$/.test(stroke?.textContent ?? '') &&
    (under === stroke ? under?.nextElementSibling : under)?.tagName === 'SUB'
  );
}
