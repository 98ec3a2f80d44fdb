import type { Html } from './html.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** An HTML page nobody may frame, cache or run foreign code in. */
export function htmlResponse({
  body,
  status = 200,
}: {
  body: Html;
  status?: number | undefined;
}): Response {
  return new Response(body.markup, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      // Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
      'Referrer-Policy': 'same-origin',
    },
  });
}
