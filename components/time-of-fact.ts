import type { Statement } from '../lib/checking/statement.ts';
import { formatPeriod } from '../lib/checking/telling/format-period.ts';

/** The time to show of a figure: when it holds or, where it says nothing of that, when it was written; `null` if neither is known. */
export function shownTimeOf(fact: Statement): string | null {
  const { date } = fact.source;
  return timeOf(fact) ?? (date && `written ${formatPeriod(date)}`);
}

/** When a figure holds, for people: its period, or the days a rule was in force; `null` if it knows no time. */
export function timeOf({ timePeriod, validFrom, validTo }: Statement): string | null {
  if (timePeriod) return formatPeriod(timePeriod);
  if (validFrom && validTo) return spanOf(validFrom, validTo);
  if (validFrom) return `since ${formatPeriod(validFrom)}`;
  return validTo ? `until ${formatPeriod(validTo)}` : null;
}

function spanOf(from: string, to: string): string {
  if (from === to) return `on ${formatPeriod(from)}`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const start = sameYear ? formatPeriod(from).replace(/ \d{4}$/, '') : formatPeriod(from);
  return `${start} to ${formatPeriod(to)}`;
}
