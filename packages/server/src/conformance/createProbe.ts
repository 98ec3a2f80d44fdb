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

/** Makes a {@link Probe}. Redirects are not followed: where they lead is part of the answer. */
export function createProbe({
  target: { baseUrl, origin },
  fetch,
}: {
  target: ConformanceTarget;
  fetch: FetchLike;
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
    const response = await fetch(`${baseUrl}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: Object.fromEntries(present),
      redirect: 'manual',
      signal: AbortSignal.timeout(longestMs),
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
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
