import type { PackSummary } from './fact-base.ts';
import type { PackHeader } from './pack.ts';

export function packSummary(
  { id, name, version, licence, description }: PackHeader,
  factCount: number,
): PackSummary {
  return { id, name, version, licence, description, factCount };
}
