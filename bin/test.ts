import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './browser/build-extension.ts';

/** How many tests a stage ran; a stage that is no test run counts only when it fails. */
interface Totals {
  readonly passed: number;
  readonly failed: number;
}

interface Stage {
  readonly name: string;
  /** One command line of Node each, run in turn. */
  readonly commands: readonly (readonly string[])[];
  /** The vitest project it runs. */
  readonly project?: string;
}

const TSC = 'node_modules/typescript/bin/tsc';
const WXT = 'node_modules/wxt/bin/wxt.mjs';
const VITEST = 'node_modules/vitest/vitest.mjs';

const STAGES: readonly Stage[] = [
  {
    name: 'types',
    commands: [
      [WXT, 'prepare'],
      [TSC, '--noEmit'],
      [TSC, '--noEmit', '-p', 'tsconfig.pure.json'],
    ],
  },
  {
    name: 'lint',
    commands: [['node_modules/@biomejs/biome/bin/biome', 'check', '.'], ['node_modules/knip/bin/knip.js']],
  },
  { name: 'unit tests', commands: [], project: 'unit' },
  {
    name: 'builds',
    commands: [
      [WXT, 'build', '--mv3', '-b', 'chrome'],
      [WXT, 'build', '--mv3', '-b', 'firefox'],
    ],
  },
  { name: 'browsers', commands: [['bin/browser/ensure-browsers.ts']] },
  { name: 'browser tests', commands: [], project: 'browser' },
];

const reports = mkdtempSync(join(tmpdir(), 'crosscheck-test-'));
let passed = 0;
let failed = 0;
for (const stage of STAGES) {
  console.log(`\n== ${stage.name}`);
  const totals = stage.project ? runTests(stage.project) : runCommands(stage.commands);
  passed += totals.passed;
  failed += totals.failed;
  if (totals.failed > 0) {
    console.log(`\nStopped: ${stage.name} failed.`);
    break;
  }
}
rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function runCommands(commands: Stage['commands']): Totals {
  return commands.every((command) => run(command)) ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 };
}

function runTests(project: string): Totals {
  const report = join(reports, `${project}.json`);
  const ok = run([
    VITEST,
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that cannot even be loaded fails the run without a failed test.
  return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
}

function run(command: readonly string[]): boolean {
  return spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}
