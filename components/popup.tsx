import type { FactCounts } from '../lib/facts/fact-base.ts';
import { failureSentence } from '../lib/messages/failures.ts';
import type { Settings } from '../lib/settings.ts';
import { FactSearch } from './fact-search.tsx';
import { PageLine } from './page-line.tsx';
import type { PageState } from './page-state.ts';
import { SiteMenu } from './site-menu.tsx';
import type { Search } from './use-search.ts';

export interface PopupProps {
  readonly page: PageState;
  readonly host: string | null;
  readonly settings: Settings;
  readonly counts: FactCounts | null;
  readonly examples: readonly string[];
  /** The browser refuses its database. */
  readonly inMemory: boolean;
  readonly search: Search;
  readonly onSettings: (settings: Settings) => void;
  readonly onCheckPage: () => void;
  readonly onAlwaysHere: () => void;
  readonly onOpen: (url: string) => void;
  readonly onOptions: () => void;
  readonly onSidePanel: () => void;
  readonly onLeave: () => void;
}

/** The toolbar popup: what this page holds, and the fact base to search. */
export function Popup(props: PopupProps) {
  return (
    <main className="popup">
      <header>
        <div className="here">
          <h1 className="brand">Crosscheck</h1>
          <PageLine page={props.page} onCheckPage={props.onCheckPage} onAlwaysHere={props.onAlwaysHere} />
          <SiteMenu
            host={props.host}
            readsHere={props.page.kind !== 'elsewhere'}
            settings={props.settings}
            onChange={props.onSettings}
          />
        </div>
      </header>
      <FactSearch
        search={props.search}
        counts={props.counts}
        examples={props.examples}
        onOpen={props.onOpen}
        onLeave={props.onLeave}
      />
      <footer>
        {props.inMemory && <p className="notice">{failureSentence('database-refused')}</p>}
        <span className="keys" aria-hidden="true">
          ↑ ↓ choose · Enter opens
        </span>
        <button type="button" className="quiet" onClick={props.onSidePanel}>
          All figures
        </button>
        <button type="button" className="quiet" onClick={props.onOptions}>
          Options
        </button>
      </footer>
    </main>
  );
}
