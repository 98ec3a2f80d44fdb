import './styles/guide.css';
import { hydrateRoot, createRoot } from 'react-dom/client';
import { Guide } from './frame/Guide.tsx';
import { loadPage } from './frame/loadPage.ts';
import { parseRoute } from './routes/parseRoute.ts';

const route = parseRoute(window.location.pathname);
const root = document.querySelector('#root');
if (root) {
  const page = await loadPage(route);
  const guide = <Guide {...page} />;
  // In development there is nothing to take over.
  if (root.hasChildNodes()) hydrateRoot(root, guide);
  else createRoot(root).render(guide);
}
