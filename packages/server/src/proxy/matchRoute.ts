import { ValidationError } from '@stablepay/core';
import { cancelSessionRoute } from './cancelSessionRoute.ts';
import { createSessionRoute } from './createSessionRoute.ts';
import { routeNotFound } from './httpErrors.ts';
import { payRoute } from './payRoute.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { readSessionRoute } from './readSessionRoute.ts';
import { respondJson } from './respond.ts';
import { webhookRoute } from './webhookRoute.ts';

/** One line of the protocol table. */
export type Route = {
  method: 'GET' | 'POST';
  /** Guarded by Origin; `false` only where a signature guards instead. */
  fromBrowser: boolean;
  handle: (call: RouteCall) => Promise<Response>;
};

export type MatchedRoute = { route: Route; sessionId: string };

const configRoute = async ({ runtime }: RouteCall): Promise<Response> =>
  respondJson({ status: 200, value: runtime.context.config });

const routes: readonly { pattern: RegExp; route: Route }[] = [
  { pattern: /^\/config$/, route: { method: 'GET', fromBrowser: true, handle: configRoute } },
  {
    pattern: /^\/sessions$/,
    route: { method: 'POST', fromBrowser: true, handle: createSessionRoute },
  },
  {
    pattern: /^\/sessions\/([^/]+)$/,
    route: { method: 'GET', fromBrowser: true, handle: readSessionRoute },
  },
  {
    pattern: /^\/sessions\/([^/]+)\/cancel$/,
    route: { method: 'POST', fromBrowser: true, handle: cancelSessionRoute },
  },
  { pattern: /^\/pay$/, route: { method: 'POST', fromBrowser: true, handle: payRoute } },
  {
    pattern: /^\/webhooks$/,
    route: { method: 'POST', fromBrowser: false, handle: webhookRoute },
  },
];

/**
 * The route of a request. The path is never decoded: what is not plainly an id never becomes one.
 *
 * @throws ValidationError `route-not-found` or `method-not-allowed`.
 */
export function matchRoute({
  url,
  method,
  basePath,
}: {
  url: string;
  method: string;
  basePath: string;
}): MatchedRoute {
  const { pathname } = new URL(url);
  if (!pathname.startsWith(`${basePath}/`)) throw routeNotFound();
  const path = pathname.slice(basePath.length);
  for (const { pattern, route } of routes) {
    const match = pattern.exec(path);
    if (!match) continue;
    if (route.method === method || method === 'OPTIONS') {
      return { route, sessionId: match[1] ?? '' };
    }
    throw new ValidationError({
      code: 'method-not-allowed',
      path: 'method',
      message: 'The route has another method.',
    });
  }
  throw routeNotFound();
}
