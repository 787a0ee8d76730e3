import type { Lead } from '../checking/linking/same-event.ts';
import type { ArticleRow } from './database.ts';

export const DAY_MS = 24 * 60 * 60 * 1000;

/** Sorts after every time of a day. */
const LAST = '\uffff';

/** The first and the last date within some days of a day, as kept articles have them. */
export function datesAround(day: string, days: number): readonly [from: string, to: string] {
  const shifted = (by: number) =>
    new Date(Date.parse(day.slice(0, 10)) + by * DAY_MS).toISOString().slice(0, 10);
  return [shifted(-days), shifted(days) + LAST];
}

export type DatedLead = Pick<ArticleRow, 'key' | 'date' | 'lead'>;

/** What kept articles tell of, by key; without those that an earlier version kept. */
export function leadsOf(rows: readonly DatedLead[]): ReadonlyMap<string, Lead> {
  return new Map(rows.flatMap(({ key, date, lead }) => (lead ? [[key, opened(date, lead)] as const] : [])));
}

/** A lead that was kept before figures were has none. */
const opened = (
  date: string | null,
  { names, words, figures = [], areas = [] }: NonNullable<DatedLead['lead']>,
): Lead => ({ date, names: new Set(names), words: new Set(words), figures: new Map(figures), areas });
