import { ApiError, isStablePayError, type StablePayError } from '@stablepay/core';
import { answerWithin } from './answerWithin.ts';
import type { Connection } from './clientKeyOf.ts';
import {
  methodNotAllowed,
  retryAfterOf,
  statusOf,
  toErrorBody,
  toKnownError,
} from './httpErrors.ts';
import { matchRoute, type MatchedRoute } from './matchRoute.ts';
import { type Caller, corsHeaders, parseCaller, preflightHeaders } from './originRules.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { ProxyRequest } from './ProxyRequest.ts';
import type { ProxyRuntime } from './ProxyRuntime.ts';
import { respond, respondJson } from './respond.ts';

const requestIdPattern = /^[\w-]{8,64}$/;

function requestIdOf(request: ProxyRequest): string {
  const given = request.headers.get('X-Request-Id') ?? '';
  return requestIdPattern.test(given) ? given : crypto.randomUUID();
}

function callerOf(
  { context }: ProxyRuntime,
  request: ProxyRequest,
  { route }: MatchedRoute,
): Caller {
  if (!route.fromBrowser) return { origin: undefined };
  const { allowedOrigins } = context;
  const changesState = route.method === 'POST' && request.method !== 'OPTIONS';
  return parseCaller({ headers: request.headers, allowedOrigins, changesState });
}

function closing(): ApiError {
  return new ApiError({
    code: 'order-busy',
    message: 'The payment proxy is about to end.',
    status: 503,
    retryAfterMs: 1_000,
  });
}

/** What a request has come to so far; what is known of it goes into the log. */
type Handling = {
  runtime: ProxyRuntime;
  request: ProxyRequest;
  connection: Pick<Connection, 'address'>;
  headers: Record<string, string>;
  route: string;
  code: StablePayError['code'] | undefined;
};

/** Made when the request is answered: thousands may wait, and none needs an id before. */
const requestIdFor = ({ headers, request }: Handling): string =>
  (headers['X-Request-Id'] ??= requestIdOf(request));

function answer(handling: Handling): ProxyAnswer | Promise<ProxyAnswer> {
  const { runtime, request, connection, headers } = handling;
  const { context } = runtime;
  const { url, method } = request;
  if (context.closed.aborted) throw closing();
  const matched = matchRoute({ url, basePath: context.basePath });
  const { route, id } = matched;
  handling.route = route.path;
  const isPreflight = method === 'OPTIONS' && route.fromBrowser;
  if (method !== route.method && !isPreflight) {
    headers['Allow'] = route.fromBrowser ? `${route.method}, OPTIONS` : route.method;
    throw methodNotAllowed();
  }
  const caller = callerOf(runtime, request, matched);
  if (isPreflight) {
    return respond({ status: 204, headers: preflightHeaders(caller, route.method) });
  }
  Object.assign(headers, corsHeaders(caller));
  context.gate({ request, connection, matched });
  const handled = route.handle({ runtime, request, id });
  if (route.method !== 'POST') return handled;
  // It goes on when the answer does not wait for it.
  void runtime.begun.add(handled);
  return answerWithin({ answer: handled, ...context });
}

/** An error of a wait that was cut short because the proxy ends is the ending's, not the call's. */
function toAnsweredError(runtime: ProxyRuntime, error: unknown): StablePayError {
  const { aborted } = runtime.context.closed;
  return aborted && isStablePayError(error) && error.code === 'aborted'
    ? closing()
    : toKnownError(error);
}

/** What is answered when something went wrong, and what is known of it. */
async function refuse(handling: Handling, error: unknown): Promise<ProxyAnswer> {
  const { runtime, headers } = handling;
  const requestId = requestIdFor(handling);
  const known = toAnsweredError(runtime, error);
  handling.code = known.code;
  const status = statusOf(known);
  if (status >= 500) await runtime.context.report(error, requestId);
  const retryAfter = retryAfterOf(known);
  if (retryAfter !== undefined) headers['Retry-After'] = retryAfter;
  return respondJson({ status, value: toErrorBody(known, requestId) });
}

/** Every request of the proxy: route, origin, limit, handler, and one form for all errors. */
export async function handleRequest(
  runtime: ProxyRuntime,
  request: ProxyRequest,
  connection: Pick<Connection, 'address'>,
): Promise<ProxyAnswer> {
  const { clock, logRequest } = runtime.context;
  const startedAt = clock.monotonic();
  const route = '-';
  const handling: Handling = { runtime, request, connection, headers: {}, route, code: undefined };
  runtime.begun.enter();
  try {
    let response: ProxyAnswer;
    try {
      response = await answer(handling);
    } catch (error) {
      response = await refuse(handling, error);
    }
    const requestId = requestIdFor(handling);
    Object.assign(response.headers, handling.headers);
    const { status } = response;
    await logRequest?.({
      event: 'request',
      level: status >= 500 ? 'error' : status >= 400 ? 'warn' : 'info',
      requestId,
      method: request.method,
      route: handling.route,
      status,
      durationMs: Math.round(clock.monotonic() - startedAt),
      code: handling.code,
    });
    return response;
  } finally {
    runtime.begun.leave();
  }
}
