import type { Statement } from '../statement.ts';
import { publisherName } from './wording.ts';

/** So many words in a row that two reports share were copied, by one from the other or by both from one release. */
const COPIED_WORDS = 8;

/**
 * Groups statements by where they come from: those of one outlet, those that name the same origin ("the customs office"), and
 * those that were copied word for word are one source, however many print them.
 */
export function originsOf(statements: readonly Statement[]): Statement[][] {
  const origins: { readonly members: Statement[]; readonly marks: Set<string> }[] = [];
  for (const statement of statements) {
    const marks = marksOf(statement);
    const met = origins.filter((origin) => marks.some((mark) => origin.marks.has(mark)));
    for (const origin of met) origins.splice(origins.indexOf(origin), 1);
    origins.push({
      members: [...met.flatMap(({ members }) => members), statement],
      marks: new Set([...met.flatMap((origin) => [...origin.marks]), ...marks]),
    });
  }
  return origins.map(({ members }) => members);
}

/** What two reports of one origin have in common: a mark each. */
function marksOf(statement: Statement): string[] {
  const { attribution, source } = statement;
  const marks = [`outlet ${publisherName(statement)}`, ...runsOf(source.quote).map((run) => `words ${run}`)];
  // A name, not "officials" or "police": those are of every country.
  if (attribution !== null && /\p{Lu}/u.test(attribution))
    marks.push(`origin ${plain(attribution).join(' ')}`);
  return marks;
}

function runsOf(quote: string): string[] {
  const words = plain(quote);
  return words
    .slice(0, Math.max(0, words.length - COPIED_WORDS + 1))
    .map((_, at) => words.slice(at, at + COPIED_WORDS).join(' '));
}

const plain = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}.,%$]+/gu) ?? [])
    .map((word) => word.replace(/[.,]+$/, ''))
    .filter((word) => word !== '' && word !== 'the');
