import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { figureTable } from '../test/accuracy/figures.ts';
import { FLOORS } from '../test/accuracy/floors.ts';
import { PAIR_SETS, pairFigures } from '../test/accuracy/own-pairs.ts';
import { missLines, ownFigures, scoreOwnSentences } from '../test/accuracy/own-sentences.ts';
import { scoreSharedSets } from '../test/accuracy/shared-sets.ts';
import { ROOT } from './browser/build-extension.ts';

const USAGE = `npm run accuracy -- [--misses] [--shared FOLDER]

Reads labelled sentences and prints how much of them is read rightly: the project's own, and the sets in FOLDER
(../shared beside the checkout if not given) where there is one. --misses lists what is read wrongly.`;

process.exitCode = main();

function main(): number {
  const flags = flagsOf();
  if (!flags) return 2;
  const own = scoreOwnSentences();
  const folder = resolve(ROOT, flags.shared ?? '../shared');
  const isThere = existsSync(resolve(folder, 'score')) && existsSync(resolve(folder, 'corpus'));
  if (flags.shared && !isThere) {
    console.error(`${flags.shared} holds no folders "score" and "corpus".`);
    return 1;
  }
  const shared = isThere ? scoreSharedSets(folder, flags.misses) : { figures: [], misses: [] };
  if (flags.misses) console.log([...missLines(own), ...shared.misses, ''].join('\n'));
  console.log(
    figureTable([...ownFigures(own, FLOORS), ...PAIR_SETS.flatMap(pairFigures), ...shared.figures]),
  );
  if (!isThere)
    console.log("\nNo ../shared beside the checkout: only the project's own sentences were read.");
  return 0;
}

function flagsOf(): { readonly misses: boolean; readonly shared?: string } | null {
  try {
    const { values } = parseArgs({
      options: { misses: { type: 'boolean', default: false }, shared: { type: 'string' } },
    });
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return null;
  }
}
