import type { FetchHandler } from './FetchHandler.ts';

type NextHandler = (request: Request) => Promise<Response>;

/**
 * The proxy in Next.js (app router), in `app/api/stablepay/[...path]/route.ts`. Next hides the
 * caller's address: give the proxy a `clientKey`. It answers methods that are not here by itself.
 *
 * @example
 * export const dynamic = 'force-dynamic';
 * // Made at the first request: `next build` runs this file, too, and has no keys.
 * let handlers: ReturnType<typeof toNextHandlers> | undefined;
 * const get = () => (handlers ??= toNextHandlers(createProxy({ …, clientKey })));
 * export const GET = (request: Request) => get().GET(request);
 * export const POST = (request: Request) => get().POST(request);
 * export const OPTIONS = (request: Request) => get().OPTIONS(request);
 */
export function toNextHandlers(
  proxy: FetchHandler,
): Record<'GET' | 'POST' | 'OPTIONS', NextHandler> {
  const handle: NextHandler = (request) => proxy.fetch(request);
  return { GET: handle, POST: handle, OPTIONS: handle };
}
