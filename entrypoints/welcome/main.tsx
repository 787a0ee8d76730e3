import '../../components/theme.css';
import '../../components/sheet.css';
import { createRoot } from 'react-dom/client';
import { WelcomePage } from './welcome-page.tsx';

createRoot(document.getElementById('root')!).render(<WelcomePage />);
