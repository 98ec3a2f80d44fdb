import { toProxyError, type Transport } from '@stablepay/core';

type ProxyCall<T> = {
  /** Behind the address of the proxy. */
  path: string;
  parse: (body: unknown) => T;
  signal: AbortSignal;
  /** A POST with this as JSON; without one it is a GET. */
  body?: object | undefined;
  token?: string | undefined;
  etag?: string | undefined;
  /** How long the server may hold the answer. */
  waitSeconds?: number | undefined;
};

/** `value` is undefined when nothing has changed. */
export type ProxyAnswer<T> = { value: T | undefined; etag: string | undefined };

export type ProxyCaller = {
  call: <T>(call: ProxyCall<T>) => Promise<ProxyAnswer<T>>;
  /** For calls that can't be answered with "nothing has changed". */
  ask: <T>(call: ProxyCall<T>) => Promise<T>;
};

// Beyond what the server was allowed to hold, an answer has this long to arrive whole.
const graceMs = 8_000;

/** The one way to the merchant's proxy: every call of the protocol is made here. */
export function createProxyCaller({
  proxyUrl,
  transport,
}: {
  proxyUrl: string;
  transport: Transport;
}): ProxyCaller {
  const send = <T>({ path, parse, signal, body, token, etag, waitSeconds = 0 }: ProxyCall<T>) =>
    transport.request({
      url: proxyUrl + path,
      method: body ? 'POST' : 'GET',
      headers: {
        accept: 'application/json',
        ...(body && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...(etag && { 'if-none-match': etag }),
      },
      body: body && JSON.stringify(body),
      timeoutMs: waitSeconds * 1_000 + graceMs,
      signal,
      parse,
      toError: toProxyError,
    });
  return {
    call: async (call) => {
      const answer = await send(call);
      const etag = answer.headers.get('etag') ?? undefined;
      return { value: answer.kind === 'ok' ? answer.value : undefined, etag };
    },
    ask: async (call) => {
      const answer = await send(call);
      if (answer.kind === 'ok') return answer.value;
      throw toProxyError({ ...answer, body: undefined, retryAfterMs: undefined });
    },
  };
}
