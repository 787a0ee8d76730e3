import type { ShownVerdict } from '../lib/checking/verdict.ts';
import { countVerdicts } from '../lib/messages/badge.ts';
import type { VerdictCounts } from '../lib/messages/protocol.ts';
import { pageSentence } from './page-sentence.ts';
import type { PageState } from './page-state.ts';
import { VerdictGlyph } from './verdict-glyph.tsx';

const MEANINGS: Readonly<Record<ShownVerdict, readonly [one: string, many: string]>> = {
  disagrees: ['figure disagrees', 'figures disagree'],
  'different-basis': ['figure has another basis', 'figures have another basis'],
  agrees: ['figure agrees', 'figures agree'],
};

interface PageLineProps {
  readonly page: PageState;
  /** Left out where the page cannot be entered from here. */
  readonly onCheckPage?: () => void;
  readonly onAlwaysHere?: () => void;
}

/** What the open page holds: counts by verdict, or a sentence that says why there are none and what to do. */
export function PageLine({ page, onCheckPage, onAlwaysHere }: PageLineProps) {
  const sentence = pageSentence(page);
  return (
    <div className="page-line" aria-live="polite">
      {sentence === null && page.kind === 'known' ? (
        <Counts counts={countVerdicts(page.summary.claims)} />
      ) : (
        <p>{sentence}</p>
      )}
      {onCheckPage && (page.kind === 'elsewhere' || page.kind === 'asleep') && (
        <div className="page-actions">
          <button type="button" className="primary" onClick={onCheckPage}>
            Check this page
          </button>
          {onAlwaysHere && page.kind === 'elsewhere' && (
            <button type="button" onClick={onAlwaysHere}>
              Always on this site
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Counts({ counts }: { counts: VerdictCounts }) {
  const shown = (Object.keys(MEANINGS) as ShownVerdict[]).filter((verdict) => counts[verdict] > 0);
  return (
    <ul className="counts" aria-label="On this page">
      {shown.map((verdict) => (
        <li key={verdict} title={`${counts[verdict]} ${meaningOf(verdict, counts[verdict])}`}>
          <VerdictGlyph verdict={verdict} />
          <b>{counts[verdict]}</b> <span className="spoken">{meaningOf(verdict, counts[verdict])}</span>
        </li>
      ))}
    </ul>
  );
}

function meaningOf(verdict: ShownVerdict, count: number): string {
  return MEANINGS[verdict][count === 1 ? 0 : 1];
}
