import { toProxyError, type Transport } from '@stablepay/core';

/**
 * One call of the merchant's proxy that is answered at once.
 *
 * @throws what the transport throws; its errors say whether the call may be repeated.
 */
export async function callProxy<T>({
  transport,
  url,
  post,
  token,
  parse,
  signal,
}: {
  transport: Transport;
  url: string;
  /** The body of a POST; a GET without one. */
  post?: object | undefined;
  token?: string | undefined;
  parse: (body: unknown) => T;
  signal: AbortSignal;
}): Promise<T> {
  const answer = await transport.request({
    url,
    method: post ? 'POST' : 'GET',
    headers: {
      accept: 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(post ? { 'content-type': 'application/json' } : {}),
    },
    body: post && JSON.stringify(post),
    timeoutMs: 8_000,
    signal,
    parse,
    toError: toProxyError,
  });
  if (answer.kind === 'ok') return answer.value;
  throw toProxyError({ ...answer, body: undefined, retryAfterMs: undefined });
}
