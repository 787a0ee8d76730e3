import type { Statement } from '../lib/checking/statement.ts';
import type { Figure } from '../lib/reading/claim.ts';

export function formatValue(figure: Figure): string {
  return figure.surface;
}

export function formatPeriod(period: string): string {
  return period.split('/').map(formatPart).join(' to ');
}

function formatPart(part: string): string {
  const [year, month, day] = part.split('-');
  if (!month) return year!;
  if (month.startsWith('Q')) return `${month} ${year}`;
  const name = new Date(Date.UTC(2000, Number(month) - 1)).toLocaleString('en', {
    month: 'long',
    timeZone: 'UTC',
  });
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

export function basisLabel({ comparedWith, transformation }: Statement): string | null {
  if (comparedWith) return `vs ${formatPeriod(comparedWith)}`;
  return transformation && transformation !== 'level' ? transformation : null;
}
