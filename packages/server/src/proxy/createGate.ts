import { type Clock, ConfigError } from '@stablepay/core';
import { type AddressRange, parseRange } from './addressRanges.ts';
import { clientKeyOf, type Connection } from './clientKeyOf.ts';
import { createRateLimit } from './createRateLimit.ts';
import type { MatchedRoute } from './matchRoute.ts';
import type { ProxyOptions } from './ProxyOptions.ts';
import type { ProxyRequest } from './ProxyRequest.ts';

/** Most calls per minute: of one client that change something, that read, and about one session. */
export type RateLimits = {
  changesPerMinute?: number | undefined;
  readsPerMinute?: number | undefined;
  perSessionPerMinute?: number | undefined;
};

// A household or an office shares an address; a mobile network may put hundreds behind one.
const usual = { changesPerMinute: 60, readsPerMinute: 1_200, perSessionPerMinute: 240 };

/** Lets a browser's request in, or throws. StablePay's deliveries pass: their signature counts. */
export type Gate = (params: {
  request: ProxyRequest;
  connection: Pick<Connection, 'address'>;
  matched: MatchedRoute;
}) => void;

function parsePerMinute(value: number, name: string): number {
  if (Number.isInteger(value) && value >= 1 && value <= 1_000_000) return value;
  throw new ConfigError({
    code: 'config-invalid',
    message: `rateLimit.${name} must be an integer from 1 to 1000000, or rateLimit false.`,
  });
}

type GateOptions = Pick<ProxyOptions, 'clientKey' | 'rateLimit' | 'trustedProxies'> & {
  clock: Clock;
  /** Without a live key a hidden address is no fault; nothing is at stake. */
  live: boolean;
};

/**
 * The rate limit of the proxy: per client, and per session whoever asks about it (lessons T23).
 *
 * @throws ConfigError when an option is wrong.
 */
export function createGate({
  clientKey,
  rateLimit = {},
  trustedProxies = [],
  clock,
  live,
}: GateOptions): Gate {
  const ranges: AddressRange[] = trustedProxies.map((range, index) =>
    parseRange(range, `trustedProxies[${index}]`),
  );
  if (rateLimit === false) return () => undefined;
  const limitOf = (name: keyof typeof usual) =>
    createRateLimit({ perMinute: parsePerMinute(rateLimit[name] ?? usual[name], name), clock });
  const changes = limitOf('changesPerMinute');
  const reads = limitOf('readsPerMinute');
  const sessions = limitOf('perSessionPerMinute');

  return ({ request, connection, matched: { route, id } }) => {
    if (!route.fromBrowser || request.method === 'OPTIONS') return;
    const key = clientKey?.(request.standard) ?? clientKeyOf(request, connection, ranges);
    if (key === undefined && live) {
      throw new ConfigError({
        code: 'config-missing',
        message:
          'This runtime hides the address of clients. Give createProxy a clientKey(request) that ' +
          'names the caller, or rateLimit: false when something in front of it limits.',
      });
    }
    if (key !== undefined) (route.method === 'POST' ? changes : reads).take(key);
    // By token, not by id: whoever knows an id only must not use up its holder's calls.
    const token = request.headers.get('Authorization');
    if (id !== '' && token !== null) sessions.take(token.slice(-64));
  };
}
