import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { MeasureEntry } from '../../lib/reading/vocabulary.ts';

const MEASURES = fileURLToPath(new URL('../../data/measures/', import.meta.url));
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const USAGE =
  'Usage: npm run new:measure -- ID "Label", as in: npm run new:measure -- bee-colonies "Bee colonies"';

/** What is to be filled in, as the file and as sentences: every list begins with one entry to replace. */
function template(id: string, label: string): MeasureEntry {
  const noun = id.replaceAll('-', ' ');
  return {
    id,
    label,
    nouns: [noun],
    verbs: [],
    kinds: ['count', 'percent'],
    form: 'level',
    examples: [
      { text: `The ${noun} rose to 1,250 in May.`, surface: '1,250' },
      { text: `Officials put the ${noun} at 990 a year ago.`, surface: '990' },
    ],
    negatives: [{ text: 'The meeting lasted 40 minutes.', surface: '40 minutes' }],
  };
}

const ADVICE = `Fill in:
  nouns, verbs  the words that name it, in the singular; verbs in every form
  vague, beside words that name it only in an article about it, and the words that show that
  kin, changeOf the family it is easily taken for; the level whose percent change it is
  needs         words that must stand near where the others are ambiguous
  kinds         the units it is given in: count, money, percent, points, time, mass, …
  form          level, change, share, rate, count, duration, …
  things        the counted things that it takes; "(people)" for all people
  ofEvent       true where figures are only compared within one event
  examples      two or more sentences of your own; negatives: at least one
The docstrings in lib/reading/vocabulary.ts say the rest. Test it: npm run unit -- test/data/measures.test.ts`;

interface Wanted {
  readonly id: string;
  readonly label: string;
  readonly file: string;
}

/** What to write and where, or in one sentence why not. */
function read(args: readonly string[]): Wanted | string {
  const { positionals, folder } = argumentsOf(args);
  const [id, label] = positionals;
  if (positionals.length !== 2 || !id || !label?.trim()) return USAGE;
  if (!ID.test(id)) return `"${id}" is no id: lower-case words joined by hyphens, such as bee-colonies.`;
  const file = join(folder, `${id}.json`);
  if (existsSync(file)) return `${id}.json exists already: add your words and examples to it.`;
  return { id, label: label.trim(), file };
}

/** `--folder` writes elsewhere than to `data/measures`: for trying out. */
function argumentsOf(args: readonly string[]): { positionals: string[]; folder: string } {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { folder: { type: 'string', default: MEASURES } },
  });
  return { positionals, folder: String(values.folder) };
}

const wanted = read(process.argv.slice(2));
if (typeof wanted === 'string') {
  console.error(wanted);
  process.exitCode = 1;
} else {
  const text = `${JSON.stringify(template(wanted.id, wanted.label), null, 2)}\n`;
  writeFileSync(wanted.file, text, { flag: 'wx' });
  console.log(`Written: ${wanted.file}\n${ADVICE}`);
}
