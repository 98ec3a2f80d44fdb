import type { TestShop } from './createTestShop.ts';

type RequestInfo = { request: Request };

/** The part of msw's `http` that is used; hand in your own copy. */
export type MswHttp<Handler> = {
  all: (path: string, resolver: (info: RequestInfo) => Promise<Response>) => Handler;
};

/**
 * Handlers for Mock Service Worker 3, in Node and in browsers: calls to the shop's backend and to
 * the sandbox are answered by the real proxy and the real sandbox, everything else passes. msw
 * comes from you, so that this package does not depend on it.
 *
 * @example
 * import { http } from 'msw';
 * import { setupServer } from 'msw/node';
 *
 * const server = setupServer(...createMswHandlers({ shop, http }));
 */
export function createMswHandlers<Handler>({
  shop,
  http,
}: {
  shop: Pick<TestShop, 'fetch' | 'proxyUrl' | 'sandbox'>;
  http: MswHttp<Handler>;
}): Handler[] {
  // To msw an error response is a broken connection; a rejection would be a bug of the handler.
  const resolver = ({ request }: RequestInfo) => shop.fetch(request).catch(() => Response.error());
  return [
    http.all(`${shop.proxyUrl}/*`, resolver),
    http.all(`${shop.sandbox.baseUrl}/*`, resolver),
  ];
}
