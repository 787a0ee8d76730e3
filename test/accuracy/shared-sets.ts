import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MeasuredFigure } from './figures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A labelled set outside the project, which is read through the command line and judged by its own scorer. */
interface SharedSet {
  readonly name: string;
  /** Below the folder of the material. */
  readonly gold: string;
  readonly scorer: string;
  readonly call: (folder: string) => { readonly args: readonly string[]; readonly input?: string };
  readonly missArgs: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: each scorer prints JSON of its own shape
  readonly figures: (printed: any) => Omit<MeasuredFigure, 'set'>[];
}

const percent = (name: string, value: number, atLeast?: number) => ({
  name,
  value,
  suffix: '%',
  ...(atLeast !== undefined && { goal: { atLeast } }),
});
const atMost = (name: string, value: number, most: number, of?: number) => ({
  name,
  value,
  suffix: of === undefined ? '' : ` of ${of}`,
  goal: { atMost: most },
});

/** A scorer prints "23/24". */
function fraction(name: string, printed: string, missable = 0): Omit<MeasuredFigure, 'set'> {
  const [right, of] = printed.split('/').map(Number) as [number, number];
  return { name, value: right, suffix: ` of ${of}`, goal: { atLeast: of - missable } };
}

const SETS: readonly SharedSet[] = [
  {
    name: 'quantities',
    gold: 'corpus/quantities/newsquant.dev.jsonl',
    scorer: 'score/quantities.mjs',
    call: (folder) => ({
      args: ['quantities', '--jsonl'],
      input: join(folder, 'corpus/quantities/newsquant.dev.jsonl'),
    }),
    missArgs: ['--misses', '1000'],
    figures: (printed) => [
      percent('value F1', printed.value.f1, 96),
      percent('value and unit F1', printed['+unit'].f1, 92),
      percent('value and change F1', printed['+change'].f1, 90),
      atMost(
        'sentences without one read',
        printed.falseReadings.withAReading,
        5,
        printed.falseReadings.sentencesWithNone,
      ),
    ],
  },
  {
    name: 'claims',
    gold: 'corpus/claims/claims.dev.jsonl',
    scorer: 'score/claims.mjs',
    call: (folder) => ({
      args: ['claims', '--jsonl'],
      input: join(folder, 'corpus/claims/claims.dev.jsonl'),
    }),
    missArgs: ['--misses'],
    figures: ({ found, extraReadings, ofThoseRead, sentencesWithNone, right }) => [
      percent('found', found, 93),
      { name: 'read beside', value: extraReadings, suffix: '' },
      atMost('sentences without one read', ofThoseRead, 1, sentencesWithNone),
      percent('unit', right.unit, 92),
      percent('bound', right.bound, 92),
      percent('direction', right.direction, 97),
      percent('transformation', right.transformation, 94),
      percent('area not wrong', right.areaNotWrong, 97),
      percent('period', right.timePeriod, 78),
      percent('measure', right.measure, 75),
      percent('modality', right.modality, 94),
    ],
  },
  {
    name: 'seeds',
    gold: 'corpus/seeds/expected.json',
    scorer: 'score/seeds.mjs',
    call: (folder) => {
      const seeds = join(folder, 'corpus/seeds');
      const pages = readdirSync(seeds).filter((name) => name.endsWith('.html'));
      return { args: ['check', ...pages.map((page) => join(seeds, page)), '--json', '--no-facts'] };
    },
    missArgs: ['--misses'],
    figures: ({ claims, fields, verdicts, arithmetic, wrongConflicts }) => [
      fraction('claims', claims),
      ...Object.entries<string>(fields).map(([field, printed]) => fraction(field, printed)),
      fraction('verdicts', verdicts),
      fraction('arithmetic', arithmetic),
      atMost('wrong conflicts', wrongConflicts, 0),
    ],
  },
  {
    name: 'verdicts',
    gold: 'corpus/verdicts/pairs.dev.jsonl',
    scorer: 'score/verdicts.mjs',
    call: (folder) => ({
      args: ['compare', '--jsonl'],
      input: join(folder, 'corpus/verdicts/pairs.dev.jsonl'),
    }),
    missArgs: ['--misses'],
    figures: ({ macroF1, macroF1OfThree, wrongConflicts, confusion }) => [
      percent('macro-F1 of four', macroF1),
      percent('macro-F1 of three', macroF1OfThree, 88),
      {
        name: 'conflicts found',
        value: confusion.disagrees.disagrees,
        suffix: ` of ${sum(confusion.disagrees)}`,
        goal: { atLeast: 4 },
      },
      atMost('wrong conflicts', wrongConflicts, 0),
    ],
  },
];

export interface SharedScore {
  readonly figures: readonly MeasuredFigure[];
  /** What the scorers print about misses, a line each. */
  readonly misses: readonly string[];
}

/**
 * Reads the sets below `folder` through the command line and lets their scorers judge.
 *
 * @throws with what was printed when a call or a scorer fails
 */
export function scoreSharedSets(folder: string, withMisses: boolean): SharedScore {
  const scratch = mkdtempSync(join(tmpdir(), 'crosscheck-accuracy-'));
  try {
    const scores = SETS.map((set) => scoreSet(set, folder, scratch, withMisses));
    return {
      figures: scores.flatMap(({ figures }) => figures),
      misses: scores.flatMap(({ misses }) => misses),
    };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function scoreSet(set: SharedSet, folder: string, scratch: string, withMisses: boolean): SharedScore {
  const { args, input } = set.call(folder);
  const answered = node([join(ROOT, 'bin/crosscheck.ts'), ...args], input && readFileSync(input, 'utf8'));
  const predictions = join(scratch, `${set.name}.jsonl`);
  writeFileSync(predictions, answered.stdout);
  const judged = node([
    join(folder, set.scorer),
    join(folder, set.gold),
    predictions,
    ...(withMisses ? set.missArgs : []),
  ]);
  // A scorer prints its misses, a line of text or of JSON each, beside the one indented object.
  const from = judged.stdout.search(/^\{$/m);
  const to = judged.stdout.indexOf('\n}', from) + 2;
  const beside = judged.stdout.slice(0, from) + judged.stdout.slice(to) + judged.stderr;
  return {
    figures: set.figures(JSON.parse(judged.stdout.slice(from, to))).map((figure) => ({
      set: set.name,
      ...figure,
    })),
    misses: withMisses
      ? beside
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => `${set.name}: ${line}`)
      : [],
  };
}

function node(args: readonly string[], input?: string): { stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    input: input ?? '',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed.\n${stderr}`);
  return { stdout, stderr };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
