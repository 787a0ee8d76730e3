/** A number read from digits: `step` is the worth of one in the last printed place. */
export interface Digits {
  readonly value: number | null;
  readonly step: number;
}

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** 12,34,567: lakhs and crores. */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
/** 1.234,56 cannot be read in the English way, and can in one other. */
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+,\d+$/;

/**
 * Reads digits with their separators as English prints them. `null` for what is no number ("1.2.3"); a `value` of `null`
 * for one that can be read in two ways ("12,5").
 */
export function readDigits(printed: string): Digits | null {
  if (printed.length > 40) return null;
  if (PLAIN.test(printed)) return finite(printed);
  if (GROUPED.test(printed) || INDIAN.test(printed)) return finite(printed.replaceAll(',', ''));
  if (CONTINENTAL.test(printed)) return finite(printed.replaceAll('.', '').replace(',', '.'));
  return /^\d+,\d+$/.test(printed) ? { value: null, step: 1 } : null;
}

function finite(plain: string): Digits | null {
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  const decimals = plain.length - 1 - plain.indexOf('.');
  return { value, step: plain.includes('.') ? 10 ** -decimals : 1 };
}
