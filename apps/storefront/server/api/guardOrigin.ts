import type { MiddlewareHandler } from 'hono';
import { ShopError } from './ShopError.ts';

const safeMethods = new Set(['GET', 'HEAD']);

/** Lets only pages of this shop change anything: the Origin must be exactly ours. */
export function guardOrigin(origin: string): MiddlewareHandler {
  return async (context, next) => {
    if (!safeMethods.has(context.req.method) && context.req.header('origin') !== origin) {
      throw new ShopError({
        code: 'origin-refused',
        status: 403,
        message: 'Only pages of this shop may do this.',
      });
    }
    await next();
  };
}
