import { renderToString } from 'react-dom/server';
import { Guide } from './frame/Guide.tsx';
import { loadPage } from './frame/loadPage.ts';
import type { Route } from './routes/Route.ts';

/** A page as HTML, with what its head needs. Used by the build only. */
export async function renderPage(route: Route) {
  const page = await loadPage(route);
  const { words } = page;
  return {
    html: renderToString(<Guide {...page} />),
    lang: words.lang,
    title:
      route.page === 'start'
        ? `StablePay ${words.site}`
        : `${words.pages[route.page]} – StablePay ${words.site}`,
    description: words.start.lead,
  };
}
