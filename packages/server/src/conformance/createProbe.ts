import type { FetchLike } from '@stablepay/core';
import type { ConformanceTarget } from './ConformanceCase.ts';

export type ProbeCall = {
  method?: string | undefined;
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** A string is sent as it is, anything else as JSON. */
  body?: unknown;
};

/** An answer with its body already read; `json` is undefined when it is none. */
export type ProbeAnswer = { status: number; headers: Headers; text: string; json: unknown };

/** Sends one request to the proxy, as a page of the target's origin unless told otherwise. */
export type Probe = (path: string, call?: ProbeCall) => Promise<ProbeAnswer>;

const longestMs = 40_000;

// The suite calls more often than a shopper. What keeps it away for longer is no rate limit.
const longestPauseMs = 60_000;
const longestInAllMs = 120_000;

/** How long the proxy asks its caller to stay away; undefined when it does not, or for too long. */
function pauseOf({ status, headers }: Response): number | undefined {
  const ms = Number(headers.get('Retry-After') ?? Number.NaN) * 1_000;
  return status === 429 && ms >= 0 && ms <= longestPauseMs ? Math.max(1_000, ms) : undefined;
}

/**
 * Makes a {@link Probe}. Redirects are not followed: where they lead is part of the answer. A call
 * that came too early for the proxy's rate limit is repeated when it may be.
 */
export function createProbe({
  target: { baseUrl, origin },
  fetch,
  pause,
}: {
  target: ConformanceTarget;
  fetch: FetchLike;
  /** Resolves after so many milliseconds. */
  pause: (ms: number) => Promise<void>;
}): Probe {
  return async (path, { method, headers = {}, body } = {}) => {
    const all = {
      Origin: origin,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    };
    const present = Object.entries(all).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    const ask = () =>
      fetch(`${baseUrl}${path}`, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: Object.fromEntries(present),
        redirect: 'manual',
        signal: AbortSignal.timeout(longestMs),
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    let response = await ask();
    let left = longestInAllMs;
    for (;;) {
      const ms = pauseOf(response);
      if (ms === undefined || ms > left) break;
      left -= ms;
      await response.body?.cancel();
      await pause(ms);
      response = await ask();
    }
    const text = await response.text();
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      json = undefined;
    }
    return { status: response.status, headers: response.headers, text, json };
  };
}
