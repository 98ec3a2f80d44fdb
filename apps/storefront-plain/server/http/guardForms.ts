import type { MiddlewareHandler } from 'hono';

/** Only forms of these pages change anything: the Origin of a POST must be exactly ours. */
export function guardForms(origin: string): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.header('origin') !== origin) {
      return context.text('Only forms of this shop may do this.', 403);
    }
    await next();
  };
}
