import { type KeyboardEvent, useState } from 'react';
import type { ShownVerdict } from '../lib/checking/verdict.ts';
import type { PageClaim } from '../lib/messages/protocol.ts';
import { VerdictGlyph } from './verdict-glyph.tsx';

type Filter = 'differing' | 'agreeing' | 'all';

const FILTERS: readonly {
  readonly id: Filter;
  readonly label: string;
  readonly holds: (claim: PageClaim) => boolean;
}[] = [
  {
    id: 'differing',
    label: 'Differing',
    holds: ({ verdict }) => verdict === 'disagrees' || verdict === 'different-basis',
  },
  { id: 'agreeing', label: 'Agreeing', holds: ({ verdict }) => verdict === 'agrees' },
  { id: 'all', label: 'All figures', holds: () => true },
];

const MEANINGS: Readonly<Record<ShownVerdict, string>> = {
  disagrees: 'Another figure is given:',
  'different-basis': 'On another basis:',
  agrees: 'Agrees:',
};

const NOTHING: Readonly<Record<Filter, string>> = {
  differing: 'No figure of this page differs from what is known.',
  agreeing: 'No figure of this page is known from elsewhere.',
  all: 'No figures were read on this page.',
};

/** The figures of a page in reading order, each with what is known about it. Arrow keys go from one to the next. */
export function ClaimList({
  claims,
  onShow,
}: {
  claims: readonly PageClaim[];
  onShow: (id: string) => void;
}) {
  const differs = claims.some(FILTERS[0]!.holds);
  const [chosen, setChosen] = useState<Filter | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const filter = chosen ?? (differs ? 'differing' : 'all');
  const shown = claims.filter(FILTERS.find(({ id }) => id === filter)!.holds);
  return (
    <>
      <fieldset className="filters">
        <legend className="spoken">Which figures are listed</legend>
        {FILTERS.map(({ id, label, holds }) => (
          <label key={id}>
            <input type="radio" name="filter" checked={filter === id} onChange={() => setChosen(id)} />
            {label} <span className="count">{claims.filter(holds).length}</span>
          </label>
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <p className="nothing">{NOTHING[filter]}</p>
      ) : (
        <ol className="claims" aria-label="Figures of this page" onKeyDown={moveFocus}>
          {shown.map((claim) => (
            <li key={claim.id}>
              <button
                type="button"
                aria-current={current === claim.id}
                onClick={() => {
                  setCurrent(claim.id);
                  onShow(claim.id);
                }}
              >
                <ClaimItem claim={claim} />
              </button>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function ClaimItem({ claim }: { claim: PageClaim }) {
  const { verdict, value, label, sentence, surface, headline } = claim;
  const at = sentence.indexOf(surface);
  return (
    <>
      <span className="claim-head">
        {verdict && <VerdictGlyph verdict={verdict} />}
        <b>{value}</b> <span className="claim-label">{label}</span>
      </span>
      {headline && (
        <span className="claim-finding">
          {verdict && <span className="spoken">{MEANINGS[verdict]} </span>}
          {headline}
        </span>
      )}
      <q>
        {at < 0 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, at)}
            <mark>{surface}</mark>
            {sentence.slice(at + surface.length)}
          </>
        )}
      </q>
    </>
  );
}

function moveFocus(event: KeyboardEvent<HTMLOListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  event.preventDefault();
  buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
}
