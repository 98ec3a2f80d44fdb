import type { Route } from './Route.ts';

/** Which page an address means. */
export function parseRoute({ pathname, search }: { pathname: string; search: string }): Route {
  if (pathname === '/') return { page: 'catalogue' };
  if (pathname === '/cart') return { page: 'cart' };
  if (pathname === '/membership') return { page: 'membership' };
  if (pathname === '/game') return { page: 'game' };
  const [, page, reference] =
    /^\/(checkout|follow|orders|return)\/([A-Z0-9-]{1,64})$/.exec(pathname) ?? [];
  if (reference === undefined) return { page: 'missing' };
  if (page === 'checkout') return { page: 'checkout', reference };
  if (page === 'follow') return { page: 'follow', reference };
  if (page === 'orders') return { page: 'order', reference };
  return { page: 'return', reference, left: new URLSearchParams(search).has('left') };
}
