/**
 * The hosts under which the sandbox answers its own pages and control calls: that of its base
 * address and, with the same port, the loopback names. Anything else is a rebound DNS name.
 */
export function allowedHosts(baseUrl: URL): readonly string[] {
  const port = baseUrl.port === '' ? '' : `:${baseUrl.port}`;
  return [baseUrl.host, `localhost${port}`, `127.0.0.1${port}`, `[::1]${port}`];
}
