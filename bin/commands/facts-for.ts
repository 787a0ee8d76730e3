import type { Statement } from '../../lib/checking/statement.ts';
import type { ReadArticle } from '../../lib/reading/article.ts';

/** The bundled facts that could matter to some articles. */
export async function factsFor(_: readonly ReadArticle[]): Promise<readonly Statement[]> {
  return [];
}
