import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const MOST_LINES = 200;
const folder = fileURLToPath(new URL('../lib/checking', import.meta.url));

test(`no file of lib/checking has more than ${MOST_LINES} lines`, () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(50);
  const linesOf = (file: string) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').length;
  expect(files.filter((file) => linesOf(file) > MOST_LINES)).toEqual([]);
});
