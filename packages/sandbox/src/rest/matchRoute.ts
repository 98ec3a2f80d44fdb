import { type Route, routes } from './routes.ts';

// Ids of ours are letters and digits; a refund id is the merchant's own and may need escapes.
const ownId = /^[A-Za-z0-9_-]{1,128}$/;

const table = Object.values(routes).map((route: Route) => {
  const [before = '', after] = route.path.split(/\{\w+\}/);
  return { route, before, after, isFree: route.path.includes('{refund_id}') };
});

/** The endpoint for a method and a path, with the id in the path; '' where it has none. */
export function matchRoute({
  method,
  pathname,
}: {
  method: string;
  pathname: string;
}): { route: Route; id: string } | undefined {
  for (const { route, before, after, isFree } of table) {
    if (route.method !== method) continue;
    if (after === undefined) {
      if (pathname === before) return { route, id: '' };
      continue;
    }
    if (!pathname.startsWith(before) || !pathname.endsWith(after)) continue;
    const segment = pathname.slice(before.length, pathname.length - after.length);
    const id = isFree ? decode(segment) : segment;
    if (id !== undefined && (isFree || ownId.test(id))) return { route, id };
  }
  return undefined;
}

function decode(segment: string): string | undefined {
  if (segment === '' || segment.includes('/')) return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
