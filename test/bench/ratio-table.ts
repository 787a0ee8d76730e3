import type { Ratio } from './engine.ts';

/** Aligned columns under a heading: name, ratio, goal, whether it is missed, note. */
export function ratioTable(heading: string, ratios: readonly Ratio[]): string {
  const rows = ratios.map(({ name, ratio, goal, note = '' }) => [
    name,
    `${format(ratio)} ×`,
    goal ? ('atLeast' in goal ? `≥ ${format(goal.atLeast)}` : `≤ ${format(goal.atMost)}`) : '',
    isMissed(ratio, goal) ? 'missed' : '',
    note,
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
  return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

function format(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio >= 10 ? ratio.toFixed(1) : String(Number(ratio.toFixed(3)));
}

function isMissed(ratio: number, goal: Ratio['goal']): boolean {
  if (!goal) return false;
  return 'atLeast' in goal ? ratio < goal.atLeast : ratio > goal.atMost;
}
