import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['bin', 'components', 'data', 'entrypoints', 'lib', 'test'];

/** The files that each source file imports, by their paths from the root. */
function readImports(): ReadonlyMap<string, readonly string[]> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(join(root, file), 'utf8'))]));
}

const importsOf = (file: string, text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\b[^;']*'(\.{1,2}\/[^']+)'/gm)].map(([, path]) =>
    relative(root, resolve(root, dirname(file), path!)),
  );

/** The first circle met on the way from a file, as the files it leads through; `null` if there is none. */
function circleFrom(
  file: string,
  imports: ReadonlyMap<string, readonly string[]>,
  open: readonly string[],
  closed: Set<string>,
): readonly string[] | null {
  if (open.includes(file)) return [...open.slice(open.indexOf(file)), file];
  if (closed.has(file)) return null;
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, imports, [...open, file], closed);
    if (circle) return circle;
  }
  closed.add(file);
  return null;
}

function findCircle(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const closed = new Set<string>();
  for (const file of imports.keys()) {
    const circle = circleFrom(file, imports, [], closed);
    if (circle) return circle;
  }
  return null;
}

test('no two files import each other in a circle', () => {
  const imports = readImports();
  expect(imports.size).toBeGreaterThan(300);
  expect(findCircle(imports)).toBeNull();
});

test('a circle would be found', () => {
  const imports = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts', 'd.ts']],
    ['c.ts', []],
    ['d.ts', ['a.ts']],
  ]);
  expect(findCircle(imports)).toEqual(['a.ts', 'b.ts', 'd.ts', 'a.ts']);
});
