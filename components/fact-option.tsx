import type { MouseEvent } from 'react';
import type { Statement } from '../lib/checking/statement.ts';
import { basisLabel, formatPeriod, formatValue } from '../lib/checking/wording.ts';
import { MatchedText } from './matched-text.tsx';
import type { ResultItem } from './result-items.ts';
import { timeOf } from './time-of-fact.ts';

interface FactOptionProps {
  readonly item: Extract<ResultItem, { kind: 'fact' }>;
  readonly query: string;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onOpen: (url: string) => void;
}

/** One fact: value, basis, period and source on a line; chosen, with all that is known of its source. */
export function FactOption({ item, query, active, onChoose, onOpen }: FactOptionProps) {
  const { id, fact, sameSource } = item;
  // Of a level, the basis is its period, which has its own place on the line.
  const basis = fact.form === 'change' ? basisLabel(fact) : null;
  const time = timeOf(fact);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and moves the choice (combobox pattern)
    <div id={id} role="option" aria-selected={active} tabIndex={-1} className="fact" onClick={onChoose}>
      <span className="value">{formatValue(fact)}</span>
      <span className="about">
        {basis && <span className="chip">{basis}</span>}
        {time && (
          <span className="time">
            <MatchedText text={time} query={query} />
          </span>
        )}
        <span className="source">
          {sameSource && !active ? 'same source' : <SourceName fact={fact} onOpen={onOpen} />}
        </span>
        {active && <Provenance fact={fact} />}
      </span>
    </div>
  );
}

function SourceName({ fact: { source }, onOpen }: { fact: Statement; onOpen: (url: string) => void }) {
  const { publisher, url } = source;
  const name = publisher ?? 'unknown source';
  if (!url) return name;
  const open = (event: MouseEvent) => {
    event.stopPropagation();
    onOpen(url);
  };
  // An option may hold nothing that takes the focus: with the keyboard it is Enter that opens the source.
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does the same
    <span className="link" title={url} onClick={open}>
      {name}
    </span>
  );
}

function Provenance({ fact: { source } }: { fact: Statement }) {
  const parts = [source.title, source.date && formatPeriod(source.date)].filter(Boolean);
  return (
    <span className="provenance">
      {parts.join(', ')}
      {source.quote && <q>{source.quote}</q>}
    </span>
  );
}
