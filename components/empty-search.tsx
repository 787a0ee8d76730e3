import type { FactCounts } from '../lib/facts/fact-base.ts';
import { holdingsSentence } from './holdings-sentence.ts';

interface BeforeSearchProps {
  readonly counts: FactCounts | null;
  readonly examples: readonly string[];
  readonly onExample: (query: string) => void;
}

/** What stands under the field before anything is typed: what could be typed, and how much there is to find. */
export function BeforeSearch({ counts, examples, onExample }: BeforeSearchProps) {
  return (
    <div className="before">
      {examples.length > 0 && (
        <>
          <p>Try</p>
          <ul>
            {examples.map((example) => (
              <li key={example}>
                <button type="button" className="pill" onClick={() => onExample(example)}>
                  {example}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="holdings">{counts ? holdingsSentence(counts) : 'Opening the fact base …'}</p>
    </div>
  );
}

interface NothingFoundProps {
  readonly query: string;
  readonly example: string | undefined;
  readonly onExample: (query: string) => void;
}

/** What is said where a search found nothing. */
export function NothingFound({ query, example, onExample }: NothingFoundProps) {
  return (
    <div className="before">
      <p>
        <b>Nothing known about “{query.trim()}”.</b>
      </p>
      <p>Search for what is measured and where, such as “exports china”, not for a figure.</p>
      {example && (
        <ul>
          <li>
            <button type="button" className="pill" onClick={() => onExample(example)}>
              {example}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
