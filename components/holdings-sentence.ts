import type { FactCounts } from '../lib/facts/fact-base.ts';

/** What there is to search: "25 facts in 3 packs · 64 figures from 4 articles you opened". */
export function holdingsSentence({ facts, packs, figures, articles }: FactCounts): string {
  const bundled = `${counted(facts, 'fact')} in ${counted(packs, 'pack')}`;
  if (articles === 0) return `${bundled} · no article kept yet`;
  return `${bundled} · ${counted(figures, 'figure')} from ${counted(articles, 'article')} you opened`;
}

/** "1 article", "1,200 articles" */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
