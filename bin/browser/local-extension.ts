import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the built extension, in a temporary folder, that also runs on this machine's own pages. The one that ships runs
 * on news sites only, and never on a local address.
 */
export function copyForLocalPages(built: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'crosscheck-extension-'));
  cpSync(built, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const script of manifest.content_scripts) script.matches.push('http://*.localhost/*');
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}
