import type { ResolveOrderParams } from './ProxyOptions.ts';
import type { ProxyRequest } from './ProxyRequest.ts';

// A class with one getter for all: V8 keeps the getter of an object literal, and with it the whole
// request, until the next large collection, which costs every other request its caches.
class ResolveParams implements ResolveOrderParams {
  static readonly #request = {
    enumerable: true,
    get(this: ResolveParams): Request {
      return this.#from.standard;
    },
  };
  readonly reference: string;
  readonly signed: boolean;
  declare readonly request: Request;
  readonly #from: ProxyRequest;

  constructor(reference: string, signed: boolean, from: ProxyRequest) {
    this.reference = reference;
    this.signed = signed;
    this.#from = from;
    // Its own, so that a shop may copy what it is given.
    Object.defineProperty(this, 'request', ResolveParams.#request);
  }
}

/** What the shop is asked about a reference; the Request is made when the shop looks at it. */
export const toResolveParams = (
  { reference, signed }: { reference: string; signed: boolean },
  request: ProxyRequest,
): ResolveOrderParams => new ResolveParams(reference, signed, request);
