import { parseProxyConfig, type Transport } from '@stablepay/core';
import { queryOptions } from '@tanstack/react-query';
import { callProxy } from './callProxy.ts';

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
    queryFn: ({ signal }) =>
      callProxy({ transport, url: `${proxyUrl}/config`, parse: parseProxyConfig, signal }),
    retry: false,
    networkMode: 'always',
    gcTime: 0,
  });
}
