import type { PageClaim } from '../lib/messages/protocol.ts';
import { ClaimList } from './claim-list.tsx';
import { PageLine } from './page-line.tsx';
import type { PageState } from './page-state.ts';

interface SidePanelProps {
  readonly page: PageState;
  /** The title of the page that is listed. */
  readonly title: string;
  readonly claims: readonly PageClaim[];
  readonly onShow: (id: string) => void;
}

/** Every figure of the page in the active tab, beside it. */
export function SidePanel({ page, title, claims, onShow }: SidePanelProps) {
  const isRead = page.kind === 'known' && page.summary.state === 'done' && claims.length > 0;
  return (
    <main className="side-panel">
      <header>
        <h1>{title || 'Crosscheck'}</h1>
        <PageLine page={page} />
      </header>
      {isRead && <ClaimList claims={claims} onShow={onShow} />}
    </main>
  );
}
