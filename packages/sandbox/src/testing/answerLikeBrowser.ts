const redirects = [301, 302, 303, 307, 308];
const maxRedirects = 5;

/**
 * Calls a handler the way `fetch` calls a server: an aborted signal rejects at once, redirects
 * follow `init.redirect`, and with `pageOrigin` the headers a browser adds by itself are there.
 */
export async function answerLikeBrowser({
  input,
  init,
  route,
  pageOrigin,
}: {
  input: string | URL | Request;
  init: RequestInit | undefined;
  route: (request: Request) => Promise<Response>;
  /** Origin of the page that calls; none for a server. */
  pageOrigin?: string | undefined;
}): Promise<Response> {
  let request = new Request(input, { ...init, redirect: 'manual' });
  const mode = init?.redirect ?? (input instanceof Request ? input.redirect : 'follow');
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const { signal } = request;
    const sent = withHeaders({ request, init, pageOrigin });
    const response = await untilAborted(route(sent), signal);
    const location = response.headers.get('Location');
    if (!redirects.includes(response.status) || location === null || mode === 'manual') {
      return response;
    }
    if (mode === 'error') throw new TypeError('fetch failed');
    request = new Request(new URL(location, request.url), { signal, redirect: 'manual' });
  }
  throw new TypeError('fetch failed');
}

/**
 * The request with the headers given in `init` and those of a browser. A `Request` made in a
 * browser drops `Origin` and its like, so the handler gets its own set of headers.
 */
function withHeaders({
  request,
  init,
  pageOrigin,
}: {
  request: Request;
  init: RequestInit | undefined;
  pageOrigin: string | undefined;
}): Request {
  const headers = new Headers(request.headers);
  for (const [name, value] of new Headers(init?.headers)) headers.set(name, value);
  if (pageOrigin !== undefined) {
    const same = new URL(request.url).origin === pageOrigin;
    const writes = request.method !== 'GET' && request.method !== 'HEAD';
    if (!headers.has('Origin') && (writes || !same)) headers.set('Origin', pageOrigin);
    if (!headers.has('Sec-Fetch-Site')) {
      // With an origin of its own the test plays a foreign page.
      const origin = headers.get('Origin') ?? pageOrigin;
      const sameSite = new URL(request.url).origin === origin;
      headers.set('Sec-Fetch-Site', sameSite ? 'same-origin' : 'cross-site');
    }
  }
  Object.defineProperty(request, 'headers', { value: headers });
  return request;
}

function untilAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    void answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
