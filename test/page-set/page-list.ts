import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A stored web page and where it was published. */
export interface SetPage {
  readonly file: string;
  readonly kind: 'news-article' | 'non-article' | 'non-english';
  /** Under its publisher's host name. */
  readonly url: string;
  readonly charset: string;
  /** `null` for a page that was only stored. */
  readonly expected: Expected | null;
}

/** What has to be found on a page, told from its text by hand. */
export interface Expected {
  readonly articles: number;
  /** The text of figures that must be read. White space is as wide as any other, and what no reader sees is left out. */
  readonly figures: readonly string[];
  /** Words with a figure that stand in the page but not in the text of its articles. */
  readonly notRead: readonly string[];
}

interface IndexRow extends Partial<Expected> {
  readonly file: string;
  readonly kind: SetPage['kind'];
  readonly publisher: string;
  readonly url: string;
  readonly serve_charset?: string;
}

/** The pages that a folder's `index.json` lists, one address each. */
export function readPageList(folder: string): SetPage[] {
  const rows: readonly IndexRow[] = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const taken = new Set<string>();
  return rows.map(({ file, kind, publisher, url, serve_charset, articles, figures = [], notRead = [] }) => {
    const address = addressOf(url, publisher, file);
    const own = taken.has(address)
      ? `${address}${address.includes('?') ? '&' : '?'}copy=${taken.size}`
      : address;
    taken.add(own);
    const expected = articles === undefined ? null : { articles, figures, notRead };
    return { file, kind, url: own, charset: serve_charset ?? 'utf-8', expected };
  });
}

/** Some addresses are relative, and some no address at all. */
function addressOf(url: string, publisher: string, file: string): string {
  const host = /^[\w.-]+\.[a-z]{2,}$/i.test(publisher) ? publisher : `${file.split('--')[0]}`;
  const parsed = URL.parse(url, `https://${host}/`);
  const address = parsed && /^https?:$/.test(parsed.protocol) ? parsed : new URL(`https://${host}/${file}`);
  address.hash = '';
  return address.href;
}
