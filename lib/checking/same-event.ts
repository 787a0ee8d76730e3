import type { Article } from '../reading/article.ts';

/** Reports further apart than this tell of different days even when the event is one. */
const DAYS_APART = 4;
/** How much of the shorter list of names two articles share when they tell of one event; talks of one week in the corpus share 0.3 and more. */
const SHARED_FRACTION = 0.25;
const FEWEST_SHARED = 3;

/** The names in an article's headline and first paragraphs, in lower case: what tells one event from another. */
export function eventNames(article: Pick<Article, 'title' | 'blocks'>): ReadonlySet<string> {
  const lead = [article.title, ...article.blocks].join('\n').slice(0, 3000);
  const names = lead.match(/(?<=[\p{Ll}\d,;:'’"”)–—-]\s)\p{Lu}[\p{L}.]+/gu) ?? [];
  return new Set(
    names.map((name) => name.toLowerCase().replaceAll('.', '')).filter((name) => name.length > 1),
  );
}

/** Whether two articles tell of one event, by the names they share and how near in time they are. */
export function tellOfOneEvent(
  a: { readonly date: string | null; readonly names: ReadonlySet<string> },
  b: { readonly date: string | null; readonly names: ReadonlySet<string> },
): boolean {
  if (
    a.date &&
    b.date &&
    Math.abs(Date.parse(a.date.slice(0, 10)) - Date.parse(b.date.slice(0, 10))) > DAYS_APART * 86_400_000
  )
    return false;
  const shared = [...a.names].filter((name) => b.names.has(name)).length;
  return shared >= FEWEST_SHARED && shared >= SHARED_FRACTION * Math.min(a.names.size, b.names.size);
}
