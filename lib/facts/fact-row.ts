import { factKey } from '../checking/keys.ts';
import type { Statement } from '../checking/statement.ts';
import { articleKey } from './address.ts';
import type { KeptArticle } from './fact-base.ts';
import { statementOf } from './fact-statement.ts';
import type { Pack } from './pack.ts';
import { type OwnedFact, seriesKey } from './series.ts';

/** A fact as the database stores it. */
export interface FactRow extends OwnedFact {
  /** The statement's id. */
  readonly id: string;
  /** `factKey` of the statement. */
  readonly key: string;
  readonly series: string;
  /** Sorts the facts of a series by time; '' where no time is known. */
  readonly period: string;
  /** What brought it: "pack:ID" or "page:KEY". */
  readonly owner: string;
}

/** How many claims of one article are kept. */
const CLAIMS_PER_ARTICLE = 500;

/** What every owner begins with that is a kept article. */
export const PAGE_OWNERS = 'page:';

export const packOwner = (packId: string): string => `pack:${packId}`;
export const pageOwner = (key: string): string => `${PAGE_OWNERS}${key}`;

/** The rows of all facts of a pack. */
export function rowsOfPack(pack: Pack): FactRow[] {
  return pack.facts.map((fact) => rowOf(statementOf(fact, pack.id), packOwner(pack.id), pack.name));
}

/** The rows of an article's claims, with ids that stay unique among all kept articles. */
export function rowsOfArticle(article: KeptArticle, statements: readonly Statement[]): FactRow[] {
  const key = articleKey(article);
  return statements.slice(0, CLAIMS_PER_ARTICLE).map((statement, index) => {
    const kept = { ...statement, id: `${key}\n${index}`, articleId: key };
    return rowOf(kept, pageOwner(key), article.publisher);
  });
}

/** The row with its key and series worked out anew: for a database that an earlier version wrote. */
export function rekeyed(row: FactRow): FactRow {
  // Before figures had places, none was stored.
  return rowOf({ ...row.statement, place: row.statement.place ?? null }, row.owner, row.ownerName);
}

function rowOf(statement: Statement, owner: string, ownerName: string | null): FactRow {
  return {
    id: statement.id,
    key: factKey(statement),
    series: seriesKey(statement),
    period: statement.timePeriod ?? statement.validFrom ?? '',
    owner,
    ownerName,
    statement,
  };
}
