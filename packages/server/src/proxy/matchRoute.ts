import { cancelSessionRoute } from './cancelSessionRoute.ts';
import { cancelSubscriptionRoute } from './cancelSubscriptionRoute.ts';
import { createSessionRoute } from './createSessionRoute.ts';
import { createSubscriptionRoute } from './createSubscriptionRoute.ts';
import { routeNotFound } from './httpErrors.ts';
import { linkSessionRoute } from './linkSessionRoute.ts';
import { listInvoicesRoute } from './listInvoicesRoute.ts';
import { payRoute } from './payRoute.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { readRefundRoute } from './readRefundRoute.ts';
import { readSessionRoute } from './readSessionRoute.ts';
import { readSubscriptionRoute } from './readSubscriptionRoute.ts';
import { respondJson } from './respond.ts';
import { webhookRoute } from './webhookRoute.ts';

/** One line of the protocol table. */
export type Route = {
  /** Below `basePath`; `{id}` is one segment that its handler parses. */
  path: string;
  method: 'GET' | 'POST';
  /** Guarded by Origin; `false` only where a signature guards instead. */
  fromBrowser: boolean;
  handle: (call: RouteCall) => Promise<ProxyAnswer>;
};

/** `id` is the undecoded segment of the path, empty where the route has none. */
export type MatchedRoute = { route: Route; id: string };

const configRoute = async ({ runtime }: RouteCall): Promise<ProxyAnswer> =>
  respondJson({ status: 200, value: runtime.context.config });

/** The protocol table: routing, guards and the OpenAPI file are made from it. */
export const routes = {
  readConfig: { path: '/config', method: 'GET', fromBrowser: true, handle: configRoute },
  createSession: {
    path: '/sessions',
    method: 'POST',
    fromBrowser: true,
    handle: createSessionRoute,
  },
  readSession: {
    path: '/sessions/{id}',
    method: 'GET',
    fromBrowser: true,
    handle: readSessionRoute,
  },
  cancelSession: {
    path: '/sessions/{id}/cancel',
    method: 'POST',
    fromBrowser: true,
    handle: cancelSessionRoute,
  },
  linkSession: {
    path: '/sessions/{id}/link',
    method: 'POST',
    fromBrowser: true,
    handle: linkSessionRoute,
  },
  createSubscription: {
    path: '/subscriptions',
    method: 'POST',
    fromBrowser: true,
    handle: createSubscriptionRoute,
  },
  readSubscription: {
    path: '/subscriptions/{id}',
    method: 'GET',
    fromBrowser: true,
    handle: readSubscriptionRoute,
  },
  cancelSubscription: {
    path: '/subscriptions/{id}/cancel',
    method: 'POST',
    fromBrowser: true,
    handle: cancelSubscriptionRoute,
  },
  listInvoices: {
    path: '/subscriptions/{id}/invoices',
    method: 'GET',
    fromBrowser: true,
    handle: listInvoicesRoute,
  },
  readRefund: {
    path: '/refunds/{id}',
    method: 'GET',
    fromBrowser: true,
    handle: readRefundRoute,
  },
  pay: { path: '/pay', method: 'POST', fromBrowser: true, handle: payRoute },
  receiveWebhook: { path: '/webhooks', method: 'POST', fromBrowser: false, handle: webhookRoute },
} as const satisfies Record<string, Route>;

const table = Object.values<Route>(routes).map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace('{id}', '([^/]+)')}$`),
}));

/**
 * The route of an address, whatever the method. The path is never decoded: what is not plainly an
 * id never becomes one.
 *
 * @throws ValidationError `route-not-found`.
 */
export function matchRoute({ url, basePath }: { url: URL; basePath: string }): MatchedRoute {
  const { pathname } = url;
  if (!pathname.startsWith(`${basePath}/`)) throw routeNotFound();
  const path = pathname.slice(basePath.length);
  for (const { pattern, route } of table) {
    const match = pattern.exec(path);
    if (match) return { route, id: match[1] ?? '' };
  }
  throw routeNotFound();
}
