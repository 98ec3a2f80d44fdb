import type { MiddlewareHandler } from 'hono';

/**
 * The strictest policy the script tag promises to work under (README of `@stablepay/embed`), on
 * every page but one: who has nothing but the pasted line has no policy. Violations are reported to `/reports`; the tests want none.
 */
export function plainHeaders({
  proxyOrigin,
  checkoutOrigins,
}: {
  proxyOrigin: string;
  checkoutOrigins: readonly string[];
}): MiddlewareHandler {
  const policy = [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `connect-src ${proxyOrigin}`,
    // The way without script posts to the proxy, which leads on to the payment page.
    `form-action 'self' ${[proxyOrigin, ...checkoutOrigins].join(' ')}`,
    `frame-src 'self'`,
    `frame-ancestors 'self'`,
    `base-uri 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
    `report-uri /reports`,
  ].join('; ');
  return async (context, next) => {
    await next();
    if (context.req.path !== '/bare.html') context.header('Content-Security-Policy', policy);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  };
}
