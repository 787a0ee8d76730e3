import type { Claim } from '../../lib/reading/claim.ts';
import type { Label, LabelledSentence, OneOf } from './labelled-sentences.ts';

export const FIELDS = [
  'surface',
  'unit',
  'bound',
  'direction',
  'measure',
  'transformation',
  'refArea',
  'counterpartArea',
  'timePeriod',
  'modality',
] as const;
export type Field = (typeof FIELDS)[number];

export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Miss {
  readonly id: string;
  /** "not found", "read, but no quantity", or the field that is wrong. */
  readonly what: string;
  readonly surface: string;
  readonly wanted: unknown;
  readonly got: unknown;
  readonly text: string;
}

export interface Score {
  /** Labelled figures that were read with their value. */
  readonly found: Share;
  /** Read figures that are labelled. */
  readonly precision: Share;
  /** Sentences without a quantity of which nothing was read. */
  readonly quiet: Share;
  /** Of the figures found, how many have the labelled answer. */
  readonly fields: Readonly<Record<Field, Share>>;
  readonly misses: readonly Miss[];
}

/** A share as a percentage; 100 of nothing. */
export function percentOf({ right, of }: Share): number {
  return of === 0 ? 100 : (100 * right) / of;
}

/** Holds what a reader made of each sentence against its labels. */
export function score(
  sentences: readonly LabelledSentence[],
  read: (sentence: LabelledSentence) => readonly Claim[],
): Score {
  const misses: Miss[] = [];
  const found = { right: 0, of: 0 };
  const precision = { right: 0, of: 0 };
  const quiet = { right: 0, of: 0 };
  const fields = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, of: 0 }])) as Record<
    Field,
    { right: number; of: number }
  >;

  for (const sentence of sentences) {
    const { id, text } = sentence;
    const left = [...read(sentence)];
    const readNothing = left.length === 0;
    for (const label of sentence.claims) {
      const at = left.findIndex((claim) => overlaps(text, label, claim) && sameSize(label, claim));
      const claim = at < 0 ? undefined : left.splice(at, 1)[0];
      if (label.optional) continue;
      found.of += 1;
      if (!claim) {
        const near = left.find((each) => overlaps(text, label, each));
        const got = near ? (near.range ?? near.value) : null;
        misses.push({ id, what: 'not found', surface: label.surface, wanted: sizeOf(label), got, text });
        continue;
      }
      found.right += 1;
      precision.right += 1;
      precision.of += 1;
      for (const field of FIELDS) {
        if (label[field] === undefined) continue;
        fields[field].of += 1;
        if (isOneOf(field, label[field], claim[field])) fields[field].right += 1;
        else
          misses.push({
            id,
            what: field,
            surface: label.surface,
            wanted: label[field],
            got: claim[field],
            text,
          });
      }
    }
    const extra = left.filter(
      (claim) => !sentence.claims.some((label) => label.optional && overlaps(text, label, claim)),
    );
    precision.of += extra.length;
    for (const { surface, value } of extra)
      misses.push({ id, what: 'read, but no quantity', surface, wanted: null, got: value, text });
    if (sentence.claims.length === 0) {
      quiet.of += 1;
      if (readNothing) quiet.right += 1;
    }
  }
  return { found, precision, quiet, fields, misses };
}

function overlaps(text: string, { surface }: Label, { start, end }: Claim): boolean {
  // A surface can stand in a sentence twice.
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1))
    if (start < at + surface.length && at < end) return true;
  return false;
}

function sizeOf({ value, range }: Label): readonly number[] {
  return range ?? [value!, value!];
}

/** A share may be given as a fraction or in percent: "a third" is 0.333 or 33.3. */
function sameSize(label: Label, claim: Claim): boolean {
  if (claim.value === null && claim.range === null) return false;
  const wanted = sizeOf(label);
  const got = claim.range ?? [claim.value!, claim.value!];
  const scales = label.unit !== 'percent' && wanted[1]! < 1 && wanted[0]! > 0 ? [1, 100] : [1];
  const sign = claim.direction === 'down' ? -1 : 1;
  return scales.some((scale) => {
    const ends = got.map((end) => (sign * end) / scale);
    // The ends of a fall of 3 to 5 percent may come in either order.
    return (
      (isNear(ends[0]!, wanted[0]!) && isNear(ends[1]!, wanted[1]!)) ||
      (isNear(ends[1]!, wanted[0]!) && isNear(ends[0]!, wanted[1]!))
    );
  });
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 + 1e-5 * Math.abs(b);
}

function isOneOf(field: Field, wanted: OneOf<unknown> | null, got: unknown): boolean {
  const answers = Array.isArray(wanted) ? wanted : [wanted];
  if (field === 'measure') return answers.some((answer) => inSingular(answer) === inSingular(String(got)));
  // A day within the labelled month, or the month of the labelled day, is right as far as it goes.
  if (field === 'timePeriod')
    return answers.some(
      (answer) => !!got && (String(got).startsWith(answer) || answer.startsWith(String(got))),
    );
  return answers.includes(got);
}

function inSingular(measure: string): string {
  return measure.replace(/ies(?=-|$)/g, 'y').replace(/(?<=[a-z]{2})s(?=-|$)/g, '');
}
