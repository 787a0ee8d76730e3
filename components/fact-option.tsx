import { Fragment, type MouseEvent } from 'react';
import type { Statement } from '../lib/checking/statement.ts';
import { formatPeriod } from '../lib/checking/telling/format-period.ts';
import { formatValue } from '../lib/checking/telling/format-value.ts';
import { basisLabel } from '../lib/checking/telling/wording.ts';
import { MatchedText } from './matched-text.tsx';
import type { ResultItem } from './result-items.ts';
import { shownTimeOf } from './time-of-fact.ts';

interface FactOptionProps {
  readonly item: Extract<ResultItem, { kind: 'fact' }>;
  readonly query: string;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onOpen: (url: string) => void;
}

/** One value: basis, period and all who give it on a line; chosen, with all that is known of its sources. */
export function FactOption({ item, query, active, onChoose, onOpen }: FactOptionProps) {
  const { id, facts, sameSource } = item;
  const fact = facts[0]!;
  // Of a level, the basis is its period, which has its own place on the line.
  const basis = fact.form === 'change' ? basisLabel(fact) : null;
  const time = shownTimeOf(fact);
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
          {sameSource && !active ? 'same source' : <SourceNames facts={facts} onOpen={onOpen} />}
        </span>
        {active && facts.map((each) => <Provenance key={each.id} fact={each} isNamed={facts.length > 1} />)}
      </span>
    </div>
  );
}

/** Everyone who gives the value, each once. */
function SourceNames({ facts, onOpen }: { facts: readonly Statement[]; onOpen: (url: string) => void }) {
  const perName = new Map(facts.toReversed().map((fact) => [fact.source.publisher, fact]));
  const named = facts.filter((fact) => perName.get(fact.source.publisher) === fact);
  return named.map((fact, at) => (
    <Fragment key={fact.id}>
      {at > 0 && ' · '}
      <SourceName fact={fact} onOpen={onOpen} />
    </Fragment>
  ));
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

/** Title, date and words of a source; with its name where there are several. */
function Provenance({ fact: { source }, isNamed }: { fact: Statement; isNamed: boolean }) {
  const name = isNamed && source.publisher;
  const parts = [name, source.title, source.date && formatPeriod(source.date)].filter(Boolean);
  return (
    <span className="provenance">
      {parts.join(', ')}
      {source.quote && <q>{source.quote}</q>}
    </span>
  );
}
