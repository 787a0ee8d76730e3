import { parseArgs } from 'node:util';
import { pageLine, pageSetTable } from '../test/page-set/report.ts';
import type { Visit } from '../test/page-set/visit.ts';
import { visitPages } from '../test/page-set/visit-pages.ts';
import { buildExtension } from './browser/build-extension.ts';

const USAGE = `npm run test:pages -- FOLDER [--only TEXT] [--texts] [--peer]

Opens every page that FOLDER/index.json lists in an installed Chromium, under its publisher's host name and with the extension as
built, and prints what was found, what was marked and what it cost. --only visits the pages whose file name holds TEXT; --texts
prints the paragraphs on which the extension and a reader mode differ; --peer visits each page once more with an extension that
does nothing but walk over its text, and compares what the two cost.`;

process.exitCode = await main();

async function main(): Promise<number> {
  const flags = flagsOf();
  if (!flags) return 2;
  const visits: Visit[] = [];
  await visitPages(
    flags.folder,
    buildExtension('chromium'),
    ({ file }) => file.includes(flags.only),
    (visit) => {
      visits.push(visit);
      console.log(pageLine(visit, flags.texts));
    },
    flags.peer,
  );
  console.log(`\n${pageSetTable(visits)}`);
  return 0;
}

function flagsOf(): { folder: string; only: string; texts: boolean; peer: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        only: { type: 'string', default: '' },
        texts: { type: 'boolean', default: false },
        peer: { type: 'boolean', default: false },
      },
    });
    const [folder, ...rest] = positionals;
    if (folder && rest.length === 0) return { folder, ...values };
  } catch {
    // Said below.
  }
  console.error(USAGE);
  return null;
}
