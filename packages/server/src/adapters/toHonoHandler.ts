import type { Context } from 'hono';
import type { FetchHandler } from './FetchHandler.ts';

type NodeBindings = { incoming?: { socket?: { remoteAddress?: string } } };

/**
 * The proxy in Hono: `app.all('/api/stablepay/*', toHonoHandler(proxy))`. On Node the caller's
 * address comes with it; elsewhere give `addressOf` (Hono's `getConnInfo` of the runtime knows)
 * or the proxy's `clientKey`.
 */
export function toHonoHandler(
  proxy: FetchHandler,
  { addressOf }: { addressOf?: ((context: Context) => string | undefined) | undefined } = {},
): (context: Context) => Promise<Response> {
  return (context) => {
    const env: NodeBindings | undefined = context.env;
    const address = addressOf?.(context) ?? env?.incoming?.socket?.remoteAddress;
    return proxy.fetch(context.req.raw, { address });
  };
}
