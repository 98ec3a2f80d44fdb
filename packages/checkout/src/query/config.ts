import { parseProxyConfig, toProxyError, type Transport } from '@stablepay/core';
import { queryOptions } from '@tanstack/react-query';

export const configQueryKey = (proxyUrl: string) => ['stablepay', proxyUrl, 'config'] as const;

/** `GET {proxy}/config`. */
export function configQueryOptions({
  proxyUrl,
  transport,
}: {
  proxyUrl: string;
  transport: Transport;
}) {
  return queryOptions({
    queryKey: configQueryKey(proxyUrl),
    queryFn: async ({ signal }) => {
      const answer = await transport.request({
        url: `${proxyUrl}/config`,
        headers: { accept: 'application/json' },
        timeoutMs: 8_000,
        signal,
        parse: parseProxyConfig,
        toError: toProxyError,
      });
      if (answer.kind === 'ok') return answer.value;
      throw toProxyError({ ...answer, body: undefined, retryAfterMs: undefined });
    },
    retry: false,
    networkMode: 'always',
    gcTime: 0,
  });
}
