import type { Connection } from './clientKeyOf.ts';
import type { ProxyRequest } from './ProxyRequest.ts';
import { readStream } from './readStream.ts';

/** A request in the standard's form, as the parts of the proxy see it. */
export const toProxyRequest = (request: Request, { signal }: Connection): ProxyRequest => ({
  method: request.method,
  url: new URL(request.url),
  headers: request.headers,
  standard: request,
  get signal() {
    return signal ?? request.signal;
  },
  get bodyUsed() {
    return request.bodyUsed;
  },
  readBody: (limit) => readStream(request, limit),
});
