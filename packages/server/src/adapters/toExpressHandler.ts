import type { RequestHandler } from 'express';
import type { MountedHandler } from './FetchHandler.ts';
import { toNodeHandler } from './toNodeHandler.ts';

/**
 * The proxy in Express 4 or 5: `app.use(toExpressHandler(proxy))`, before any body parser. What
 * is not below the proxy's `basePath` goes on to the next handler.
 */
export function toExpressHandler(proxy: MountedHandler): RequestHandler {
  const handle = toNodeHandler(proxy);
  return (request, response, next) => {
    if (request.originalUrl.startsWith(`${proxy.basePath}/`)) handle(request, response);
    else next();
  };
}
