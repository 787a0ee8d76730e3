import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** One of the pages in `test/pages`, parsed as the command line parses files. */
export function testPage(name: string): Document {
  return parse(readFileSync(new URL(`../../pages/${name}.html`, import.meta.url), 'utf8'));
}

/** The parser, unlike a browser, adds no `html` and `body` where they are left out. */
export function parse(html: string): Document {
  const whole = html.includes('<html')
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/** A page that declares itself an article, with this in its body. */
export function articlePage(body: string, head = ''): Document {
  return parse(
    `<!doctype html><html><head><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`,
  );
}

export const LONG_PARAGRAPHS = `
  <p>The council met on Tuesday evening in the old corn exchange, where the roof has been leaking since the spring.</p>
  <p>Members agreed that something had to be done before the winter, though they could not agree on what that was.</p>
  <p>The architect said that the slates were sound, and that the trouble lay with the gutters, as it so often does.</p>`;
