import { useEffect, useState } from 'react';
import type { SeriesHit } from '../lib/facts/fact-base.ts';

export interface Found {
  /** The query that the hits answer: while typing it lags behind the field. */
  readonly query: string;
  readonly hits: readonly SeriesHit[];
}

export type Search = (query: string) => Promise<readonly SeriesHit[]>;

const NOTHING: Found = { query: '', hits: [] };

/** The answer to the latest query; an answer that comes late, behind a later one, is dropped. */
export function useSearch(query: string, search: Search): Found {
  const [found, setFound] = useState<Found>(NOTHING);
  useEffect(() => {
    if (query.trim() === '') {
      setFound(NOTHING);
      return;
    }
    let current = true;
    search(query).then(
      (hits) => current && setFound({ query, hits }),
      () => current && setFound({ query, hits: [] }),
    );
    return () => {
      current = false;
    };
  }, [query, search]);
  return found;
}
