import type { Pack } from '../facts/pack.ts';

/**
 * The bundled packs, from a file of the extension: they are read to fill a new database, or where there can be none, and so no worker
 * loads their facts at its start.
 */
export async function readPackFile(): Promise<readonly Pack[]> {
  const file = await fetch('/packs.json');
  return file.json();
}
