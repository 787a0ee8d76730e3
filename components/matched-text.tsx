import { Fragment } from 'react';
import { matchedParts } from '../lib/facts/matched-parts.ts';

/** A text with the words of a search marked in it. */
export function MatchedText({ text, query }: { text: string; query: string }) {
  let offset = 0;
  return matchedParts(text, query).map((part) => {
    const key = offset;
    offset += part.text.length;
    return part.matched ? <mark key={key}>{part.text}</mark> : <Fragment key={key}>{part.text}</Fragment>;
  });
}
