import { ApiError } from '@stablepay/core';
import type { ProxyRequest } from './ProxyRequest.ts';

/** Which page a request comes from, as far as the proxy's rules care. */
export type Caller = {
  /** The allow-listed origin to which CORS answers, if the browser named one. */
  origin: string | undefined;
};

function refused(): ApiError {
  return new ApiError({
    code: 'origin-refused',
    message: 'The page that called is not on the list of allowed origins.',
    status: 403,
  });
}

/**
 * Decides by `Origin` against the exact list, or by `Sec-Fetch-Site: same-origin`, which a page
 * can't forge. Never by `Host`. A request without either passes only when it changes nothing.
 *
 * @throws ApiError `origin-refused`.
 */
export function parseCaller({
  headers,
  allowedOrigins,
  changesState,
}: {
  headers: ProxyRequest['headers'];
  allowedOrigins: readonly string[];
  changesState: boolean;
}): Caller {
  const origin = headers.get('Origin') ?? undefined;
  if (origin !== undefined && allowedOrigins.includes(origin)) return { origin };
  if (headers.get('Sec-Fetch-Site') === 'same-origin') return { origin: undefined };
  if (origin !== undefined || changesState) throw refused();
  return { origin: undefined };
}

/** CORS headers for an allow-listed origin; none for anybody else. */
export function corsHeaders({ origin }: Caller): Record<string, string> {
  if (origin === undefined) return {};
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'ETag, Retry-After, Date, X-Request-Id',
  };
}

/** The answer to a preflight: exactly the method of the route and the headers of the protocol. */
export function preflightHeaders(caller: Caller, method: 'GET' | 'POST'): Record<string, string> {
  return {
    ...corsHeaders(caller),
    'Access-Control-Allow-Methods': method,
    Allow: `${method}, OPTIONS`,
    'Access-Control-Allow-Headers': 'Authorization, If-None-Match, Content-Type',
    'Access-Control-Max-Age': '7200',
  };
}
