import type { FactCounts } from '../lib/facts/fact-base.ts';

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
      <p className="holdings">{counts ? holdings(counts) : 'Opening the fact base …'}</p>
    </div>
  );
}

function holdings({ packs, facts, articles }: FactCounts): string {
  return [
    plural(packs, 'pack', 'packs'),
    plural(facts, 'fact', 'facts'),
    articles === 0 ? 'no article kept yet' : `${plural(articles, 'article', 'articles')} kept`,
  ].join(' · ');
}

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
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
      <p>Try fewer words: what is measured and a country.</p>
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
