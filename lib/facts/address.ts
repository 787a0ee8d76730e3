const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ocid|smid|ref|ref_src)$/i;

/** The address of a page without what does not name the page: fragment, tracking, "www.". `null` for `null`. */
export function addressKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.hash = '';
  for (const name of [...parsed.searchParams.keys()])
    if (TRACKING.test(name)) parsed.searchParams.delete(name);
  return `${parsed.host.replace(/^www\./, '')}${parsed.pathname.replace(/\/$/, '')}${parsed.search}`;
}

/** What names a kept article: a page can hold several, so the title belongs to it. */
export function articleKey(article: { readonly url: string | null; readonly title: string }): string {
  return `${addressKey(article.url) ?? ''}\n${article.title.trim()}`;
}
