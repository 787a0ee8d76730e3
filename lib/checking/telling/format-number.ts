/** From here on the platform writes a number: few of news are as large, and its digits with the decimals would be no safe integer. */
const LARGE = 1e11;
/** Below this JavaScript writes exponents. */
const SMALL = 1e-6;

/**
 * A number as English writes it: "12,290.5". Written here, for the first page that a worker answers would wait for the platform to
 * make an `Intl.NumberFormat` for each number of decimals. Rounds as that does: what is printed of it, half away from zero.
 */
export function formatNumber(value: number, mostDecimals = 4, fewestDecimals = 0): string {
  const size = Math.abs(value);
  // Also what is no number.
  if (!(size < LARGE)) return byPlatform(value, mostDecimals, fewestDecimals);
  const [units = '', decimals = ''] = (size < SMALL ? '0' : String(size)).split('.');
  // By its digits: moving the point of a large number would already round it.
  const cut = Number(units + decimals.slice(0, mostDecimals).padEnd(mostDecimals, '0'));
  const digits = String(cut + Number((decimals[mostDecimals] ?? '0') >= '5')).padStart(mostDecimals + 1, '0');
  const point = digits.length - mostDecimals;
  const whole = digits.slice(0, point);
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const fraction = digits.slice(point).replace(/0+$/, '').padEnd(fewestDecimals, '0');
  return `${sign}${grouped(whole)}${fraction && '.'}${fraction}`;
}

/** "12290905" as "12,290,905" */
function grouped(whole: string): string {
  let text = whole.slice(-3);
  for (let end = whole.length - 3; end > 0; end -= 3)
    text = `${whole.slice(Math.max(0, end - 3), end)},${text}`;
  return text;
}

function byPlatform(value: number, maximumFractionDigits: number, minimumFractionDigits: number): string {
  return new Intl.NumberFormat('en-US', { minimumFractionDigits, maximumFractionDigits }).format(value);
}
