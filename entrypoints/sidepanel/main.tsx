import '../../components/theme.css';
import '../../components/side-panel.css';
import { createRoot } from 'react-dom/client';
import { SidePanelPage } from './side-panel-page.tsx';

createRoot(document.getElementById('root')!).render(<SidePanelPage />);
