const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A period for people: "May 2025", "first quarter of 2025", "9 June 2025", "1993 to 2000", "18–24 November 2019", "fiscal 2024". */
export function formatPeriod(iso: string): string {
  const [from = '', to] = iso.split('/');
  if (to !== undefined) return formatSpan(from, to);
  const quarter = /^(FY)?(\d{4}(?:-\d\d)?)-Q(\d)$/.exec(iso);
  if (quarter) {
    const year = quarter[1] ? `fiscal ${quarter[2]}` : quarter[2];
    return `${['first', 'second', 'third', 'fourth'][Number(quarter[3]) - 1]} quarter of ${year}`;
  }
  if (iso.startsWith('FY')) return `fiscal ${iso.slice(2)}`;
  const week = /^(\d{4})-W(\d\d)$/.exec(iso);
  if (week) return `week ${Number(week[2])} of ${week[1]}`;
  const [year, month, day] = iso.slice(0, 10).split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

const IN_MONTH = /^\d{4}-\d\d/;

/** What both ends have in common is said once: the month of days, the year of months and days. */
export function formatSpan(from: string, to: string): string {
  const [start, end] = [formatPeriod(from), formatPeriod(to)];
  if (start === end) return end;
  const areOf = (chars: number) => from.slice(0, chars) === to.slice(0, chars);
  if (!IN_MONTH.test(from) || !IN_MONTH.test(to) || !areOf(4)) return `${start} to ${end}`;
  return areOf(8) ? `${Number(from.slice(8, 10))}–${end}` : `${start.slice(0, -5)} to ${end}`;
}
