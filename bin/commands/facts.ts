import { readFileSync } from 'node:fs';
import { formatPeriod } from '../../lib/checking/telling/format-period.ts';
import { formatValue } from '../../lib/checking/telling/format-value.ts';
import { basisLabel, publisherName } from '../../lib/checking/telling/wording.ts';
import type { SeriesHit } from '../../lib/facts/fact-base.ts';
import { parsePack, problemSentence } from '../../lib/facts/parse-pack.ts';
import type { Call, Command } from './command.ts';
import { bundledFactBase } from './facts-for.ts';

export const facts: Command = {
  usage: 'facts search WORDS… [--json] | facts validate FILE…',
  help: `search finds bundled facts by words such as "china exports us may". validate checks packs, JSON or CSV, and tells every bad row with
its line; exit status 1 if there is one.`,
  flags: { json: 'optional' },
  misuse: ({ rest: [what, ...rest] }) => {
    if (what !== 'search' && what !== 'validate')
      return what === undefined ? 'say "search" or "validate"' : `there is no "facts ${what}"`;
    return rest.length === 0
      ? what === 'search'
        ? 'words to search for are missing'
        : 'a file is missing'
      : null;
  },
  run: (call) => (call.rest[0] === 'search' ? search(call) : validate(call)),
};

async function search({ rest, on }: Call): Promise<0> {
  const hits = await bundledFactBase().search(rest.slice(1).join(' '));
  if (on('json')) console.log(JSON.stringify(hits, null, 1));
  else console.log(hits.length > 0 ? hits.map(toText).join('\n\n') : 'No fact matches.');
  return 0;
}

function toText({ label, facts: found }: SeriesHit): string {
  const lines = found.map((fact) => {
    const date = fact.source.date ? formatPeriod(fact.source.date) : null;
    return `  ${formatValue(fact).padStart(18)}  ${[...new Set([basisLabel(fact), fact.timePeriod && formatPeriod(fact.timePeriod), publisherName(fact), date])].filter(Boolean).join(' · ')}`;
  });
  return [label, ...new Set(lines)].join('\n');
}

async function validate({ rest, fail }: Call): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for (const file of rest.slice(1)) {
    const problems = problemsOf(file);
    for (const problem of problems) fail(`${file}: ${problem}`);
    if (problems.length > 0) status = 1;
    else console.log(`${file}: good`);
  }
  return status;
}

function problemsOf(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return ['cannot be read'];
  }
  const parsed = parsePack(text, file);
  return parsed.ok ? [] : parsed.problems.map(problemSentence);
}
