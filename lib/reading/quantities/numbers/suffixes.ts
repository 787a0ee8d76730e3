import type { PhraseNode } from '../../phrase-node.ts';
import type { Token } from '../../tokens.ts';

const PREPOSITION =
  /^(?:above|below|of|in|at|by|from|to|long|high|wide|tall|deep|away|and|or|per|freestyle|sprint|hurdles|race|relay|butterfly|final)$/;

/**
 * What a suffix after digits multiplies them by: "5bn", "25k", "45 mln euros", "Rs 75 cr", "153 grand"; "5m" before a counted
 * noun, a currency or after a sign of money, else it is metres; "8 B people". `undefined` where there is none.
 */
export function suffixAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const { suffix } = token.word.number;
  if (!suffix) return undefined;
  const isMoney = isAfterMoney(tokens, at);
  const after = tokens[at + 1];
  const isCounted = after?.kind === 'word' && after.spaced;
  if (token.lower === 'grand') return isEndOfPhrase(after) ? suffix : undefined;
  if (token.spaced && token.lower.length > 1)
    return !token.capital || isMoney || isCounted ? suffix : undefined;
  if (token.spaced) return isMoney || (token.capital && isCounted) ? suffix : undefined;
  // "900,000b/d"
  if (token.lower.length === 1 && after?.lower === '/' && !isMoney) return undefined;
  if (token.lower !== 'm' || isMoney) return suffix;
  const isNoun = isCounted && !PREPOSITION.test(after.lower) && (!after.capital || opensMoney(after));
  return isNoun ? suffix : undefined;
}

/** The digits before a suffix stand after a sign of money, or against a word: "$5 b", "Rs 75 Cr", "EUR45m". */
function isAfterMoney(tokens: readonly Token[], at: number): boolean {
  const before = at < 2 ? undefined : tokens[at - 2];
  if (!before) return false;
  if (/^\p{Sc}$/u.test(before.lower)) return true;
  if (before.kind !== 'word') return false;
  return !tokens[at - 1]!.spaced || hasType(before.word.phrases, 'prefix');
}

/** "three grand pianos" and "a grand total" are not thousands. */
const isEndOfPhrase = (after: Token | undefined): boolean =>
  after?.kind !== 'word' || FUNCTION_WORD.test(after.lower);

const FUNCTION_WORD =
  /^(?:a|an|per|each|every|in|on|at|by|for|from|to|of|with|and|or|but|as|than|more|less|was|is|were|are|when|after|before|last|this)$/;

/** "45m USD", "30m US dollars" */
function opensMoney({ word: { phrases } }: Token): boolean {
  if (!phrases) return false;
  return isMoney(phrases) || [...(phrases.next?.values() ?? [])].some(isMoney);
}

const isMoney = ({ entries }: PhraseNode): boolean =>
  entries.some((entry) => entry.type === 'unit' && entry.unit.kind === 'money');

const hasType = (node: PhraseNode | null, type: 'prefix'): boolean =>
  node?.entries.some((entry) => entry.type === type) === true;
