/** One call as the transport hands it to a fetch. */
export type TransportCall = {
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
  /** Ends the call, also while the body of the answer is read. */
  signal: AbortSignal;
  redirect: 'error';
  cache: 'no-store';
};

/** The part of a `Response` the transport reads. */
export type TransportResponse = {
  status: number;
  headers: Pick<Headers, 'get'>;
  body: { getReader: () => TransportBodyReader } | null;
};

/** The part of a stream's reader the transport uses. */
export type TransportBodyReader = Pick<ReadableStreamDefaultReader<Uint8Array>, 'read' | 'cancel'>;

/** What carries a call: every `fetch`, or what a runtime has that costs less. Follows no redirect. */
export type TransportFetch = (url: string, call: TransportCall) => Promise<TransportResponse>;
