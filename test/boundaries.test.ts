import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** [file, the module it imports], as they would stand in the repository. */
const FORBIDDEN = [
  ['lib/reading/a.ts', 'zod'],
  ['lib/reading/a.ts', 'dexie'],
  ['lib/reading/a.ts', 'react'],
  ['lib/reading/a.ts', 'node:fs'],
  ['lib/reading/a.ts', 'wxt/browser'],
  ['lib/reading/a.ts', '../facts/fact-base.ts'],
  ['lib/reading/a.ts', '../settings.ts'],
  ['lib/reading/deep/a.ts', '../../page/marks.ts'],
  ['lib/checking/a.ts', 'fuse.js'],
  ['lib/checking/a.ts', '../messages/protocol.ts'],
  ['lib/checking/a.ts', '../../components/chip.tsx'],
  ['lib/page/a.ts', 'dexie'],
  ['lib/page/a.ts', 'zod'],
  ['lib/page/a.ts', 'zod/mini'],
  ['lib/page/a.ts', 'react'],
  ['lib/page/a.ts', 'react-dom/client'],
  ['lib/page/a.ts', '../facts/fact-base.ts'],
  ['lib/page/a.ts', '../../data/publishers.ts'],
  ['lib/facts/a.ts', 'react'],
  ['lib/facts/a.ts', '../page/marks.ts'],
  ['components/a.tsx', 'wxt/browser'],
  ['components/a.tsx', 'dexie'],
] as const;

const ALLOWED = [
  ['lib/reading/a.ts', './claim.ts'],
  ['lib/reading/a.ts', '../checking/verdict.ts'],
  ['lib/reading/deep/a.ts', '../claim.ts'],
  ['lib/checking/a.ts', '../reading/claim.ts'],
  ['lib/checking/a.ts', '../../data/vocabulary.ts'],
  ['lib/page/a.ts', '../checking/card.ts'],
  ['lib/page/a.ts', '../messages/protocol.ts'],
  ['lib/facts/a.ts', 'dexie'],
  ['lib/facts/a.ts', 'zod'],
  ['lib/facts/a.ts', '../checking/statement.ts'],
  ['components/a.tsx', 'react'],
  ['components/a.tsx', '../lib/checking/card.ts'],
] as const;

describe('imports across the boundaries', () => {
  let folder: string;
  let refused: ReadonlySet<string>;

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'crosscheck-lint-')));
    cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    for (const [file, module] of [...FORBIDDEN, ...ALLOWED]) writeImport(folder, file, module);
    refused = restrictedImports(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(FORBIDDEN)('%s must not import %s', (file, module) => {
    expect(refused).toContain(snippetPath(file, module));
  });

  test.each(ALLOWED)('%s may import %s', (file, module) => {
    expect(refused).not.toContain(snippetPath(file, module));
  });
});

describe('the compiler without DOM', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-pure-'));
    cpSync(join(root, 'tsconfig.pure.json'), join(folder, 'tsconfig.json'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    'document.title',
    'new Range()',
    'fetch("/")',
    'process.env',
    'browser.runtime',
    'localStorage',
  ])('refuses %s', (expression) => {
    expect(compile(folder, `export const x: unknown = ${expression};\n`)).not.toBe(0);
  });

  test('accepts plain code', () => {
    expect(compile(folder, 'export const x: number = [1, 2].at(-1) ?? 0;\n')).toBe(0);
  });
});

/** One file for each import, in the folder of the file it stands for. */
function snippetPath(file: string, module: string): string {
  return file.replace(/a(\.tsx?)$/, `${module.replace(/\W/g, '_')}$1`);
}

function writeImport(folder: string, file: string, module: string): void {
  const path = join(folder, snippetPath(file, module));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { x } from '${module}';\n\nexport const y = x;\n`);
}

function restrictedImports(folder: string): ReadonlySet<string> {
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    [
      'lint',
      '--only=style/noRestrictedImports',
      '--vcs-enabled=false',
      '--reporter=github',
      '--max-diagnostics=none',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const files = [...`${stdout}${stderr}`.matchAll(/noRestrictedImports,file=([^,]+)/g)];
  return new Set(files.map(([, file]) => relative(folder, resolve(folder, file!))));
}

function compile(folder: string, source: string): number | null {
  mkdirSync(join(folder, 'lib/reading'), { recursive: true });
  writeFileSync(join(folder, 'lib/reading/snippet.ts'), source);
  return spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
    cwd: folder,
  }).status;
}
