const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD = /^\d{4}(?:-(?:Q[1-4]|\d{2}(?:-\d{2})?))?$/;
const FISCAL = /^FY\d{4}(?:-\d{2})?(?:-Q[1-4])?$/;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Whether a text is a day of the calendar, "2025-06-09". */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

function isSimplePeriod(text: string): boolean {
  if (!PERIOD.test(text)) return false;
  if (text.length === 10) return isDay(text);
  if (text.length === 7 && text[5] !== 'Q') return isDay(`${text}-01`);
  return true;
}

/** Whether a text is an ISO 8601 period as claims use it: "2025", "2025-Q1", "2025-05", "2025-06-09" or "1993/2000"; or a fiscal year or quarter, "FY2024", "FY2024-Q3". */
export function isPeriod(text: string): boolean {
  if (FISCAL.test(text)) return true;
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every(isSimplePeriod)) return false;
  return parts.length === 1 || parts[0]! <= parts[1]!;
}

/** The words people search a period by: "may", "2025", "q1". */
export function periodWords(period: string): readonly string[] {
  return period.split('/').flatMap((part) => {
    const printed = part.replace('FY', '');
    const [year, rest] = [printed.slice(0, 4), printed.slice(5)];
    if (/^Q/.test(rest)) return [year, rest.toLowerCase(), 'quarter'];
    const month = MONTHS[Number(rest.slice(0, 2)) - 1];
    return month ? [year, month] : [year];
  });
}
