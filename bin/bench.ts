import { parseArgs } from 'node:util';
import { besideOthers, growth, hostility } from '../test/bench/engine.ts';
import { factLookup } from '../test/bench/fact-lookup.ts';
import { markCosts } from '../test/bench/marks.ts';
import { pairwise } from '../test/bench/pairwise.ts';
import { ratioTable } from '../test/bench/ratio-table.ts';
import { workerStart } from '../test/bench/worker-start.ts';

const USAGE = `npm run bench -- [--rounds N] [--browser]

Times the reading beside other extractors, on longer and longer texts and on hostile ones, and the checking of more and more
articles: medians of N interleaved rounds (9 if not given). --browser times instead, in an installed Chromium, how soon a stopped
background worker answers, a page among 100,000 facts, and what 200 marks cost a long page.`;

process.exitCode = await main();

async function main(): Promise<number> {
  const flags = flagsOf();
  if (!flags) return 2;
  const rounds = Number(flags.rounds);
  if (flags.browser) {
    console.log(
      ratioTable(
        'A stopped worker until its answer, relative to one that only echoes',
        await workerStart(rounds),
      ),
    );
    console.log(
      ratioTable(
        '\nA page of 60 claims among 100,000 facts, relative to the bare reads',
        await factLookup(rounds),
      ),
    );
    const { painting, keeping } = await markCosts(rounds);
    console.log(ratioTable('\nPainting 200 marks, relative to the bare Highlight API', painting));
    console.log(ratioTable('\nA page with 200 marks, relative to the same without the extension', keeping));
    return 0;
  }
  console.log(ratioTable('Time on the same 60 KB of news, relative to Crosscheck', besideOthers(rounds)));
  console.log(ratioTable('\nTime per character, relative to 10 KB', growth(Math.ceil(rounds / 3))));
  console.log(
    ratioTable(
      '\nTime per character of a hostile megabyte, relative to news',
      hostility(Math.ceil(rounds / 3)),
    ),
  );
  console.log(
    ratioTable(
      '\nTime per candidate pair of checking articles, relative to 125',
      pairwise(Math.ceil(rounds / 3)),
    ),
  );
  return 0;
}

function flagsOf(): { readonly rounds: string; readonly browser: boolean } | null {
  try {
    const { values } = parseArgs({
      options: { rounds: { type: 'string', default: '9' }, browser: { type: 'boolean', default: false } },
    });
    if (!/^[1-9]\d{0,2}$/.test(values.rounds))
      throw new Error('--rounds takes a whole number from 1 to 999.');
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return null;
  }
}
