/** One measured figure with what it should be. */
export interface MeasuredFigure {
  readonly set: string;
  readonly name: string;
  readonly value: number;
  /** Written behind the value: "%", " of 24", "". */
  readonly suffix: string;
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number };
}

/** Aligned columns: set, figure, value, goal, and a mark where the goal is missed. */
export function figureTable(figures: readonly MeasuredFigure[]): string {
  const rows = figures.map((figure, at) => [
    figures[at - 1]?.set === figure.set ? '' : figure.set,
    figure.name,
    `${Number(figure.value.toFixed(1))}${figure.suffix}`,
    goalText(figure),
    isMet(figure) ? '' : 'missed',
  ]);
  const all = [['set', 'figure', 'measured', 'goal', ''], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 2 || column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function goalText({ goal }: MeasuredFigure): string {
  if (!goal) return '';
  return 'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
}

function isMet({ goal, value }: MeasuredFigure): boolean {
  if (!goal) return true;
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
}
