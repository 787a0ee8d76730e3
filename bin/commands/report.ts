import type { Checked } from '../../lib/checking/check.ts';
import type { ReadArticle } from '../../lib/reading/article.ts';

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
      ({ claim, with: other, verdict, differences, reason, rule, intervals }) => ({
        claim,
        with: other,
        verdict,
        differences,
        reason,
        rule,
        intervals,
      }),
    ),
    arithmetic: checked.arithmetic,
  };
}
