/** Whether the caller is gone; an `AbortSignal` is one. */
export type Hangup = {
  readonly aborted: boolean;
  addEventListener: (type: 'abort', listener: () => void) => void;
  removeEventListener: (type: 'abort', listener: () => void) => void;
};

/** A body on its way. */
export type BodyReading = {
  /** Undefined when it was more than the limit, or given up. Rejects when it breaks off. */
  bytes: Promise<Uint8Array | undefined>;
  /** Gives it up; what has not come stays with the sender. */
  cancel: () => void;
};

/** A request as the parts of the proxy see it, from wherever it came. */
export type ProxyRequest = {
  method: string;
  url: URL;
  headers: Pick<Headers, 'get'>;
  /** The same in the standard's form, for the shop's own functions; made when it is asked for. */
  readonly standard: Request;
  readonly signal: Hangup;
  readonly bodyUsed: boolean;
  /** Reads up to `limit` bytes, whatever the framing says. */
  readBody: (limit: number) => BodyReading;
};
