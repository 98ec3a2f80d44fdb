/**
 * Whether a state-changing browser request comes from our own pages: its `Origin`, or where that
 * is missing its `Sec-Fetch-Site`, says so. A request that says neither is refused.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('Origin');
  if (origin !== null) return origin === new URL(request.url).origin;
  return request.headers.get('Sec-Fetch-Site') === 'same-origin';
}
