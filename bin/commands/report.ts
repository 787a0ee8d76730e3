import { bundledPacks } from '../../data/packs/index.ts';
import type { Checked } from '../../lib/checking/finding.ts';
import type { ReadArticle } from '../../lib/reading/article.ts';

/** The facts that findings and sums rest on, whole, with the version of their pack: enough to recompute every verdict. */
function factsIn({ findings, arithmetic, statements }: Checked) {
  const ids = new Set([
    ...findings.map((finding) => finding.with),
    ...arithmetic.flatMap(({ claims }) => claims),
  ]);
  const versions = new Map(bundledPacks().map(({ id, version }) => [id, version]));
  return [...ids].flatMap((id) => {
    const fact = statements.get(id);
    if (!fact || fact.articleId !== null) return [];
    return [{ ...fact, pack: { id: id.split('/')[0]!, version: versions.get(id.split('/')[0]!) ?? null } }];
  });
}

/** What `check` prints for a set of articles. */
export function toJson(articles: readonly (ReadArticle & { readonly file?: string })[], checked: Checked) {
  return {
    articles: articles.map(({ id, file, publisher, title, date, claims }) => ({
      id,
      ...(file !== undefined && { file }),
      publisher,
      title,
      date,
      claims,
    })),
    findings: checked.findings.map(
      ({ claim, with: other, verdict, differences, reason, rule, table, intervals, likeness }) => ({
        claim,
        with: other,
        ...{ verdict, differences, reason, rule },
        ...{ dimensions: table, intervals, likeness },
      }),
    ),
    arithmetic: checked.arithmetic,
    facts: factsIn(checked),
  };
}
