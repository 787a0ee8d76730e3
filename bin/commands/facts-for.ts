import { bundledPacks } from '../../data/packs/index.ts';
import { lookupKeys } from '../../lib/checking/keys.ts';
import type { Statement } from '../../lib/checking/statement.ts';
import type { FactBase } from '../../lib/facts/fact-base.ts';
import { createMemoryFactBase } from '../../lib/facts/memory-fact-base.ts';
import type { ReadArticle } from '../../lib/reading/article.ts';

let opened: FactBase | undefined;

/** The bundled facts, from memory: the command line keeps nothing. */
export function bundledFactBase(): FactBase {
  opened ??= createMemoryFactBase(bundledPacks());
  return opened;
}

/** The bundled facts that could matter to some articles. */
export async function factsFor(articles: readonly ReadArticle[]): Promise<readonly Statement[]> {
  const keys = articles.flatMap(({ claims }) => claims.flatMap(lookupKeys));
  return bundledFactBase().candidates([...new Set(keys)]);
}
