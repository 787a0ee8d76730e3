const formats = new Map<number, Intl.NumberFormat>();

/** A number as English writes it: "12,290.5". Formats are kept, for making one costs fifty times as much as using it. */
export function formatNumber(value: number, mostDecimals = 4, fewestDecimals = 0): string {
  const key = mostDecimals * 100 + fewestDecimals;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat('en-US', {
      minimumFractionDigits: fewestDecimals,
      maximumFractionDigits: mostDecimals,
    });
    formats.set(key, format);
  }
  return format.format(value);
}
