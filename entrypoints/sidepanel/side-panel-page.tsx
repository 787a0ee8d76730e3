import { SidePanel } from '../../components/side-panel.tsx';
import { showClaim } from '../../lib/messages/ask-page.ts';
import { useActivePage } from './use-active-page.ts';

export function SidePanelPage() {
  const { tabId, title, page, claims } = useActivePage();
  return <SidePanel page={page} title={title} claims={claims} onShow={(id) => void showClaim(tabId, id)} />;
}
