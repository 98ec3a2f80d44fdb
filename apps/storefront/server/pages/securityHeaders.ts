import type { MiddlewareHandler } from 'hono';

/**
 * The strictest policy the shop works under. It has no `unsafe-inline`, so it also proves that
 * the payment components need none.
 */
export function securityHeaders({
  checkoutOrigins,
}: {
  checkoutOrigins: readonly string[];
}): MiddlewareHandler {
  const policy = [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `connect-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    // The plain form posts to us and is then redirected to the payment page.
    `form-action 'self' ${checkoutOrigins.join(' ')}`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');
  return async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  };
}
