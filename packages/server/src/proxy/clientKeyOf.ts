import { type AddressRange, isInRanges, parseAddress } from './addressRanges.ts';
import type { ProxyRequest } from './ProxyRequest.ts';

/** What an adapter knows about a request besides the request itself. */
export type Connection = {
  /** The address at the other end of the socket. */
  address?: string | undefined;
  /** Aborts when the caller hangs up. Default: the request's own signal. */
  signal?: AbortSignal | undefined;
};

// Whoever has one IPv6 address has 2^64 of them.
const ipv6Bytes = 8;

function toKey(address: readonly number[]): string {
  return address.length === 16 ? address.slice(0, ipv6Bytes).join(':') : address.join('.');
}

/**
 * The address of a hop. Some balancers write its port behind it (Azure Application Gateway, IIS),
 * and then an IPv6 address in brackets; some quote it. One without brackets has no port: its colons
 * are its own.
 */
function parseHop(text: string): ReturnType<typeof parseAddress> {
  const bare = text.trim().replace(/^"(.*)"$/, '$1');
  const [, address] =
    /^\[([^\]]*)\](?::\d{1,5})?$/.exec(bare) ?? /^([\d.]+):\d{1,5}$/.exec(bare) ?? [];
  return parseAddress(address ?? bare);
}

/**
 * Who a request comes from, for the rate limit: the socket's other end. Only when that is a
 * trusted proxy its `X-Forwarded-For` counts, read from the right up to the first address that is
 * no trusted proxy: everything further left is what the client says about itself (lessons T23).
 * Undefined where the runtime hides the address.
 */
export function clientKeyOf(
  request: Pick<ProxyRequest, 'headers'>,
  { address }: Connection,
  trusted: readonly AddressRange[],
): string | undefined {
  const peer = address === undefined ? undefined : parseHop(address);
  if (!peer) return undefined;
  if (!isInRanges(peer, trusted)) return toKey(peer);
  const forwarded = (request.headers.get('X-Forwarded-For') ?? '').split(',').reverse();
  let last = peer;
  for (const text of forwarded) {
    const hop = parseHop(text);
    if (!hop) break;
    last = hop;
    if (!isInRanges(hop, trusted)) break;
  }
  return toKey(last);
}
