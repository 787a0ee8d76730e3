import type { Knowledge } from '../judging/case.ts';
import type { Statement } from '../statement.ts';

/** The kind of a unit; of counted things the last word of their name, or what it has in common with its synonyms: pupils are students. */
export function unitClass(
  { unit }: Statement,
  { units, content }: Pick<Knowledge, 'units' | 'content'>,
): string {
  const kind = units.get(unit)?.kind;
  if (kind) return kind;
  const head = unit.slice(unit.lastIndexOf(' ') + 1);
  return content.stem(head) ?? head;
}
