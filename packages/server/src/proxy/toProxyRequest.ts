import type { Connection } from './clientKeyOf.ts';
import type { BodyReading, Hangup, ProxyRequest } from './ProxyRequest.ts';
import { readStream } from './readStream.ts';

// A class for the same reason as that of what the shop is asked: see toResolveParams.ts.
class FetchRequest implements ProxyRequest {
  readonly standard: Request;
  readonly #connection: Connection;

  constructor(standard: Request, connection: Connection) {
    this.standard = standard;
    this.#connection = connection;
  }

  get method(): string {
    return this.standard.method;
  }

  get url(): URL {
    return new URL(this.standard.url);
  }

  get headers(): Headers {
    return this.standard.headers;
  }

  get signal(): Hangup {
    return this.#connection.signal ?? this.standard.signal;
  }

  get bodyUsed(): boolean {
    return this.standard.bodyUsed;
  }

  readBody(limit: number): BodyReading {
    return readStream(this.standard, limit);
  }
}

/** A request in the standard's form, as the parts of the proxy see it. */
export const toProxyRequest = (request: Request, connection: Connection): ProxyRequest =>
  new FetchRequest(request, connection);
