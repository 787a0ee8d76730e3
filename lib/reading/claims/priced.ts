/** Whether money is told for so much of some goods: "USD per tonne", where "tonne" is one of their measures. */
export function isToldPer(measures: readonly string[], unit: string): boolean {
  const at = unit.lastIndexOf(PER);
  return at > 0 && measures.includes(unit.slice(at + PER.length));
}

const PER = ' per ';
