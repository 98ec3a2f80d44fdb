import type { FetchHandler } from './FetchHandler.ts';

type NextHandler = (request: Request) => Promise<Response>;

/**
 * The proxy in Next.js (app router), in `app/api/stablepay/[...path]/route.ts`. Next hides the
 * caller's address: give the proxy a `clientKey`. It answers methods that are not here by itself.
 *
 * @example
 * export const dynamic = 'force-dynamic';
 * export const { GET, POST, OPTIONS } = toNextHandlers(proxy);
 */
export function toNextHandlers(
  proxy: FetchHandler,
): Record<'GET' | 'POST' | 'OPTIONS', NextHandler> {
  const handle: NextHandler = (request) => proxy.fetch(request);
  return { GET: handle, POST: handle, OPTIONS: handle };
}
