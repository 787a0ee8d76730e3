import { counted } from './holdings-sentence.ts';

/** How many articles are kept; where no more are kept, that those kept before still count. */
export function keptSentence(articles: number, isKeeping: boolean): string {
  if (articles === 0) return 'No article is kept.';
  const [verb, pronoun] = articles === 1 ? ['is', 'it'] : ['are', 'them'];
  const subject = counted(articles, 'article');
  if (isKeeping) return `${subject} ${verb} kept.`;
  return `${subject} kept so far ${verb} still compared. Erase ${pronoun}?`;
}
