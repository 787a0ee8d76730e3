import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FactCounts } from '../lib/facts/fact-base.ts';
import { BeforeSearch, NothingFound } from './empty-search.tsx';
import { itemsOf, type ResultItem } from './result-items.ts';
import { RESULTS_ID, Results } from './results.tsx';
import { type Search, useSearch } from './use-search.ts';

interface FactSearchProps {
  readonly search: Search;
  readonly counts: FactCounts | null;
  readonly examples: readonly string[];
  readonly onOpen: (url: string) => void;
  /** Esc in an empty field. */
  readonly onLeave: () => void;
}

/** The search field with what it finds. Arrow keys choose a fact, Enter opens its source, Esc clears the field. */
export function FactSearch({ search, counts, examples, onOpen, onLeave }: FactSearchProps) {
  const [query, setQuery] = useState('');
  const [activeId, setActiveId] = useState<string | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const field = useRef<HTMLInputElement>(null);
  const found = useSearch(query, search);
  const items = found.hits.flatMap((hit) => itemsOf(hit, opened.has(hit.series)));
  const active = items.find(({ id }) => id === activeId);

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const type = (text: string) => {
    setQuery(text);
    setActiveId(null);
    setOpened(new Set());
  };
  const tryExample = (example: string) => {
    type(example);
    field.current?.focus();
  };
  const choose = (item: ResultItem) => {
    if (item.kind === 'more') setOpened(new Set([...opened, item.series]));
    else setActiveId(item.id === activeId ? null : item.id);
    field.current?.focus();
  };
  const move = (step: number) => {
    const at = active ? items.indexOf(active) : -1;
    const next = at < 0 && step < 0 ? items.length - 1 : at + step;
    setActiveId(items[next]?.id ?? null);
  };
  const enter = () => {
    if (active?.kind === 'more') choose(active);
    else {
      const url = active?.facts.find(({ source }) => source.url)?.source.url;
      if (url) onOpen(url);
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') enter();
    else if (event.key !== 'Escape') return;
    else if (query === '') onLeave();
    else type('');
    event.preventDefault();
  };

  return (
    <>
      <div className="search">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Search the fact base"
          aria-expanded={items.length > 0}
          aria-controls={RESULTS_ID}
          aria-autocomplete="list"
          aria-activedescendant={active?.id}
          placeholder="Search the fact base"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={query}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
        />
      </div>
      <div className="below">
        <p className="spoken" aria-live="polite">
          {found.query && `${found.hits.length} series found`}
        </p>
        {query.trim() === '' && <BeforeSearch counts={counts} examples={examples} onExample={tryExample} />}
        {query.trim() !== '' && found.query !== '' && found.hits.length === 0 && (
          <NothingFound query={found.query} example={examples[0]} onExample={tryExample} />
        )}
        <Results found={found} opened={opened} activeId={activeId} onChoose={choose} onOpen={onOpen} />
      </div>
    </>
  );
}
