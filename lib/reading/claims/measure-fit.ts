import type { Form, Transformation } from '../claim.ts';
import type { Context } from '../context.ts';
import { singular } from '../nouns.ts';
import type { Reading } from '../quantities/reading.ts';
import type { MeasureEntry } from '../vocabulary.ts';
import type { MeasureHit } from './measure-hits.ts';
import { isToldPer } from './priced.ts';
import type { Draft } from './scene.ts';

/** Whether a measure is ever given in the unit of a figure. */
export function fits(measure: MeasureEntry, reading: Reading, context: Context): boolean {
  const { kinds, things, per } = measure;
  if (reading.number.multiple) return !kinds.includes('time') && !kinds.includes('age');
  if (per && reading.kind === 'money') return isToldPer(per, reading.unit);
  if (reading.unit === 'point' && kinds.includes('points')) return true;
  if (reading.kind === 'count' || reading.kind === 'bare') {
    if (!kinds.includes('count')) return false;
    return (
      reading.kind === 'bare' ||
      !things ||
      !reading.thing ||
      things.includes(singular(context.word(reading.thing[1] - 1)))
    );
  }
  if (kinds.includes(reading.kind) || kinds.includes('any')) return true;
  if (reading.kind === 'percent' && measure.unit === 'person' && measure.ofEvent) return false;
  // A change of anything can be given in percent, and one of a percentage in points.
  if (reading.kind === 'percent')
    return reading.direction !== null && measure.form !== 'duration' && measure.form !== 'age';
  return reading.kind === 'points' && kinds.includes('percent');
}

/** A draft of what a phrase names, with the form and the unit that its measure has. */
export function withMeasure(draft: Draft, trigger: MeasureHit, context: Context): Draft {
  const named = trigger.entry.measure;
  const isCounted = draft.reading.kind === 'count' || draft.reading.kind === 'bare';
  const changed =
    named.changesAs && draft.form === 'change' && isCounted && context.compiled.measures.get(named.changesAs);
  const measure = changed || named;
  const form = draft.form === 'change' ? 'change' : measure.form;
  return {
    ...draft,
    trigger,
    unit: unitFor(draft, measure),
    measure: measure.id,
    form,
    transformation: transformationFor(draft, measure, form),
  };
}

/** A bare number, or "15 others", counts what its measure counts; the points of a percentage are percentage points. */
function unitFor({ reading, unit }: Draft, measure: MeasureEntry): string {
  if (unit === 'point' && measure.kinds.includes('points')) return 'percentage point';
  return measure.unit && (reading.kind === 'bare' || unit === 'other') ? measure.unit : unit;
}

function transformationFor(
  { transformation }: Draft,
  measure: MeasureEntry,
  form: Form,
): Transformation | null {
  if (form === 'duration' || form === 'age') return null;
  if (form === 'change') return measure.transformation ?? 'other-change';
  return transformation ?? 'level';
}

/** "cut 600 jobs" counts the jobs that are cut: no number of theirs has fallen. */
export function asCount(draft: Draft, { first, last, entry }: MeasureHit, context: Context): Draft {
  const { reading, form } = draft;
  if (form !== 'change' || reading.kind !== 'count' || entry.role !== 'verb') return draft;
  if (
    entry.measure.form === 'change' ||
    !context.hits('change').some((hit) => hit.first < last && hit.last > first)
  )
    return draft;
  return { ...draft, form: 'count', transformation: 'level', reading: { ...reading, direction: null } };
}

/** "lost 10,000 jobs" are fewer jobs. */
export function asLoss(draft: Draft, { entry }: MeasureHit): Draft {
  if (entry.role !== 'loss' || draft.reading.direction) return draft;
  return { ...draft, form: 'change', reading: { ...draft.reading, direction: 'down' } };
}
