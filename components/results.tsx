import { FactOption } from './fact-option.tsx';
import { MatchedText } from './matched-text.tsx';
import { itemsOf, type ResultItem } from './result-items.ts';
import type { Found } from './use-search.ts';

export const RESULTS_ID = 'results';

interface ResultsProps {
  readonly found: Found;
  /** The series shown in full. */
  readonly opened: ReadonlySet<string>;
  readonly activeId: string | null;
  readonly onChoose: (item: ResultItem) => void;
  readonly onOpen: (url: string) => void;
}

/** What a search found, grouped by series. */
export function Results({ found, opened, activeId, onChoose, onOpen }: ResultsProps) {
  return (
    <div id={RESULTS_ID} role="listbox" aria-label="Facts" className="results">
      {found.hits.map((hit) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox, not a fieldset of a form
        <div key={hit.series} role="group" className="series" aria-label={hit.label}>
          <div className="label" aria-hidden="true">
            <MatchedText text={hit.label} query={found.query} />
          </div>
          {itemsOf(hit, opened.has(hit.series)).map((item) =>
            item.kind === 'fact' ? (
              <FactOption
                key={item.id}
                item={item}
                query={found.query}
                active={item.id === activeId}
                onChoose={() => onChoose(item)}
                onOpen={onOpen}
              />
            ) : (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and moves the choice
              <div
                key={item.id}
                id={item.id}
                role="option"
                aria-selected={item.id === activeId}
                tabIndex={-1}
                className="more"
                onClick={() => onChoose(item)}
              >
                {item.count} more
              </div>
            ),
          )}
        </div>
      ))}
    </div>
  );
}
