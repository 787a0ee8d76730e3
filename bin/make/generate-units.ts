import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { UnitEntry } from '../../lib/reading/vocabulary.ts';
import { moneyUnits } from './cldr-currencies.ts';
import { namedUnits, type UnitSpellings } from './cldr-units.ts';

const UNITS = new URL('../../data/units/', import.meta.url);
const FORMATTER = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));

/** The entries of each file of `data/units`, from Unicode CLDR and the spellings in `data/units/spellings`. */
export function generatedUnits(): Record<string, readonly UnitEntry[]> {
  return {
    money: moneyUnits(spellingsOf('money')),
    percent: namedUnits(spellingsOf('percent')),
    physical: namedUnits(spellingsOf('physical')),
    time: namedUnits(spellingsOf('time')),
  };
}

const spellingsOf = (name: string): UnitSpellings[] =>
  JSON.parse(readFileSync(new URL(`spellings/${name}.json`, UNITS), 'utf8'));

if (import.meta.main) {
  for (const [name, entries] of Object.entries(generatedUnits())) {
    writeFileSync(new URL(`${name}.json`, UNITS), `${JSON.stringify(entries, null, 2)}\n`);
    console.log(`data/units/${name}.json: ${entries.length} units`);
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    [FORMATTER, 'format', '--write', fileURLToPath(UNITS)],
    { encoding: 'utf8' },
  );
  if (status !== 0) {
    console.error(`The formatter failed: ${stderr}`);
    process.exitCode = 1;
  }
}
