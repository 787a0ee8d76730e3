export interface ArticleText {
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601. */
  readonly date: string;
  /** HTML, one string a paragraph. */
  readonly paragraphs: readonly string[];
  /** HTML put after the article. */
  readonly after?: string;
}

/** A plain news page, with the metadata that news pages carry. */
export function articlePage({ title, publisher, date, paragraphs, after = '' }: ArticleText): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} | ${publisher}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="${publisher}">
<meta property="article:published_time" content="${date}">
</head>
<body>
<article>
<h1>${title}</h1>
<p><time datetime="${date}">${date}</time></p>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article>
${after}
</body>
</html>`;
}

/** An article whose first figure is on another basis than what the bundled facts hold for the same month. */
export const EXPORTS_ARTICLE: ArticleText = {
  title: 'Cargo to America thins out before the talks',
  publisher: 'Lighthouse Ledger',
  date: '2025-06-09',
  paragraphs: [
    "China's exports to the United States fell 12.7 percent in May from a month earlier, customs data showed on Monday.",
    'Dockers in the southern ports said the quays had rarely been so calm at this time of the year, and that the crews expected more of the same.',
    'Both governments have said that their envoys will go on talking for as long as it takes to settle the matter.',
  ],
};
