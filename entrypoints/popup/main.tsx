import '../../components/theme.css';
import '../../components/popup.css';
import { createRoot } from 'react-dom/client';
import { PopupPage } from './popup-page.tsx';

createRoot(document.getElementById('root')!).render(<PopupPage />);
