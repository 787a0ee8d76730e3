import { z } from 'zod';
import { articlesFromFile, paragraphsOf } from './articles-from-files.ts';
import type { Call, Command } from './command.ts';
import { engine } from './engine.ts';
import { factsFor } from './facts-for.ts';
import { answerLines } from './json-lines.ts';
import { toJson } from './report.ts';
import { toTable } from './report-table.ts';

const ArticleRow = z.object({
  source: z.string().nullish(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  url: z.string().nullish(),
  text: z.string(),
});
const SetRow = z.object({ id: z.union([z.string(), z.number()]), articles: z.array(ArticleRow) });

export const check: Command = {
  usage: 'check FILE… [--json] [--no-facts] | check --jsonl [--facts] < sets.jsonl',
  help: `Holds the figures of articles against each other and against the bundled facts. FILE is HTML, or text: the first line is the
headline if it is short and no sentence, and every further paragraph a paragraph. --json prints all there is, --no-facts leaves
the facts out. --jsonl reads sets of articles on standard input, a line each: {"id", "articles": [{"text", "source"?, "title"?,
"date"?, "url"?}]}, paragraphs parted by an empty line; with --facts the bundled facts too.`,
  flags: { json: 'optional', 'no-facts': 'optional', jsonl: 'optional', facts: 'optional' },
  misuse: ({ rest, on }) => {
    if (on('jsonl')) return rest.length > 0 ? '--jsonl reads standard input and takes no files' : null;
    return rest.length === 0 ? 'a file is missing' : null;
  },
  run: (call) => (call.on('jsonl') ? checkSets(call) : checkFiles(call)),
};

async function checkFiles({ rest, on, fail }: Call): Promise<0 | 1> {
  const { reader, checker } = engine();
  let status: 0 | 1 = 0;
  const articles = rest.flatMap((file) => {
    try {
      return articlesFromFile(file).map((article) => ({ ...article, ...reader.article(article) }));
    } catch (error) {
      fail((error as Error).message);
      status = 1;
      return [];
    }
  });
  if (articles.length === 0) return 1;
  const facts = on('no-facts') ? [] : await factsFor(articles);
  const checked = checker.check(articles, facts);
  console.log(on('json') ? JSON.stringify(toJson(articles, checked), null, 1) : toTable(articles, checked));
  return status;
}

async function checkSets({ on, fail }: Call): Promise<0 | 1> {
  const { reader, checker } = engine();
  const good = await answerLines(
    process.stdin,
    SetRow,
    async ({ id, articles: rows }) => {
      const articles = rows.map((row, at) =>
        reader.article({
          id: `${id}/${at}`,
          publisher: row.source ?? null,
          title: row.title ?? '',
          date: row.date || null,
          url: row.url ?? null,
          blocks: paragraphsOf(row.text),
        }),
      );
      return {
        id,
        ...toJson(articles, checker.check(articles, on('facts') ? await factsFor(articles) : [])),
      };
    },
    fail,
  );
  return good ? 0 : 1;
}
