import type { Clock } from '@stablepay/core';
import type { Settings } from '../engine/createSettings.ts';
import type { Fault } from './Fault.ts';

type Handler = (request: Request) => Promise<Response>;

/** Lets answers of the REST API fail as the switches say. */
export function withFaults({
  handler,
  settings,
  clock,
  tooMany,
  closed,
}: {
  handler: Handler;
  settings: Settings;
  clock: Clock;
  /** The 429 of the API. */
  tooMany: (retryAfterSeconds: number) => Response;
  /** Ends what hangs, when the sandbox closes. */
  closed: AbortSignal;
}): Handler {
  const pause = async (ms: number) => {
    const done = new AbortController();
    const cancelTimer = clock.setTimer(() => done.abort(), ms);
    await untilAborted([done.signal, closed]);
    cancelTimer();
  };

  const spoil = async (fault: Fault, request: Request, answer: () => Promise<Response>) => {
    switch (fault.kind) {
      case 'latency':
        await pause(fault.ms);
        return answer();
      case 'status':
        return statusAnswer(fault.status);
      case 'rate-limit':
        return tooMany(fault.retryAfterSeconds);
      case 'hang':
        await untilAborted([request.signal, closed]);
        return statusAnswer(504);
      case 'truncate':
        return truncated(await answer());
      default:
        return fault satisfies never;
    }
  };

  return async (request) => {
    const fault = await takeFault({ settings, request });
    if (!fault) return handler(request);
    if (fault.afterwards !== true) return spoil(fault, request, () => handler(request));
    const response = await handler(request);
    return spoil(fault, request, async () => response);
  };
}

/** The first switch that is meant for a request; counts it down. */
async function takeFault({
  settings,
  request,
}: {
  settings: Settings;
  request: Request;
}): Promise<Fault | undefined> {
  const { faults } = settings.current();
  const { pathname } = new URL(request.url);
  const index = faults.findIndex(
    ({ method = request.method, path = '' }) =>
      method === request.method && pathname.startsWith(path),
  );
  const fault = faults[index];
  if (fault?.times === undefined) return fault;
  const rest = fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
  // The change is visible at once, before it is stored: simultaneous calls are counted too.
  await settings.change({ faults: faults.toSpliced(index, 1, ...rest) });
  return fault;
}

function statusAnswer(status: 500 | 502 | 503 | 504): Response {
  const headers = { 'Cache-Control': 'no-store' };
  if (status !== 500) {
    return new Response(`<html><body><h1>${status}</h1></body></html>\n`, {
      status,
      headers: { ...headers, 'Content-Type': 'text/html' },
    });
  }
  const error = { type: 'api_error', code: 'internal', message: 'A fault switch is on.' };
  return Response.json({ error: { ...error, param: null, doc_url: null } }, { status, headers });
}

/** Half of the body under the length of the whole; an HTTP server then closes the connection. */
async function truncated(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set('Content-Length', String(bytes.length));
  headers.set('Connection', 'close');
  const half = bytes.slice(0, Math.floor(bytes.length / 2));
  return new Response(half, { status: response.status, headers });
}

/** Resolves with the first of the signals. */
async function untilAborted(signals: readonly AbortSignal[]): Promise<void> {
  const any = AbortSignal.any([...signals]);
  if (any.aborted) return;
  await new Promise((resolve) => any.addEventListener('abort', resolve, { once: true }));
}
