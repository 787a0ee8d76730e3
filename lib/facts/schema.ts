import type { Bound, Form, Transformation } from '../reading/claim.ts';
import { nameOfArea } from './areas.ts';
import type { PackFact } from './pack.ts';
import { isDay, isPeriod } from './periods.ts';
import { z } from './zod.ts';

const BOUNDS = [
  'exact',
  'about',
  'more than',
  'at least',
  'less than',
  'at most',
  'up to',
] as const satisfies Bound[];
const FORMS = [
  'level',
  'change',
  'share',
  'rate',
  'ratio',
  'count',
  'duration',
  'age',
  'other',
] as const satisfies Form[];
const TRANSFORMATIONS = [
  'level',
  'month-on-month',
  'quarter-on-quarter',
  'year-on-year',
  'year-to-date',
  'since',
  'other-change',
] as const satisfies Transformation[];

const word = z
  .string({ error: missingOr('has to be a text') })
  .trim()
  .min(1, 'is empty')
  .max(500, 'is longer than 500 characters');
const optionalWord = word.nullable().default(null);
const id = word.regex(/^[\p{L}\p{N}._-]+$/u, 'may only hold letters, digits, dots, dashes and underscores');
const area = word.refine((code) => nameOfArea(code) !== null, {
  error: ({ input }) =>
    `"${input}" is no area: use an ISO 3166-1 code of two capital letters such as US, or that of a bloc such as EU, EA or WORLD`,
});
const day = word.refine(isDay, {
  error: ({ input }) => `"${input}" is no day of the calendar: write it as 2025-06-09`,
});
const period = word.refine(isPeriod, {
  error: ({ input }) =>
    `"${input}" is no period: write 2025, 2025-Q1, 2025-05, 2025-06-09, or two of them with a slash between`,
});
const finite = z.number({ error: missingOr('has to be a number') });
const address = word.regex(/^https?:\/\/[^\s]+$/, 'has to begin with https:// or http://');

function missingOr(otherwise: string) {
  return ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : otherwise);
}

function choice<const T extends readonly string[]>(values: T) {
  return z.enum(values, {
    error: ({ input }) =>
      input === undefined ? 'is missing' : `"${String(input)}" is not one of: ${values.join(', ')}`,
  });
}

const source = z.strictObject({
  publisher: word,
  title: word,
  url: address.nullable().default(null),
  date: period.nullable().default(null),
  quote: z.string().max(1000, 'is longer than 1,000 characters').default(''),
});

/** A fact of a pack. Fields that may be left out get `null`, `[]`, '' or "exact". */
export const packFactSchema = z
  .strictObject({
    id,
    measure: word.regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'has to be lower-case words joined by dashes: trade-balance',
    ),
    label: word,
    form: choice(FORMS),
    transformation: choice(TRANSFORMATIONS).nullable().default(null),
    refArea: area.nullable().default(null),
    place: optionalWord,
    counterpartArea: area.nullable().default(null),
    product: optionalWord,
    whole: optionalWord,
    scope: z.array(word).max(20, 'has more than 20 words').default([]),
    actors: z.array(word).max(20, 'has more than 20 names').default([]),
    timePeriod: period.nullable().default(null),
    comparedWith: period.nullable().default(null),
    value: finite,
    range: z
      .tuple([finite, finite], { error: 'has to be two numbers, the lower one first' })
      .refine(([low, high]) => low <= high, 'has its higher number first')
      .nullable()
      .default(null),
    unit: z.string({ error: missingOr('has to be a text') }).max(100, 'is longer than 100 characters'),
    bound: choice(BOUNDS).default('exact'),
    precision: finite.nonnegative('has to be zero or more'),
    surface: word,
    validFrom: day.nullable().default(null),
    validTo: day.nullable().default(null),
    attribution: optionalWord,
    source,
  })
  .refine((fact) => fact.range === null || fact.range[0] === fact.value, {
    path: ['value'],
    error: 'has to be the low end of the range',
  })
  .refine((fact) => !fact.validFrom || !fact.validTo || fact.validFrom <= fact.validTo, {
    path: ['validTo'],
    error: 'lies before validFrom',
  }) satisfies z.ZodType<PackFact, unknown>;

/** What a pack says about itself. */
export const packHeaderShape = { id, name: word, version: word, licence: word, description: word };
