import { answerWithin } from './answerWithin.ts';
import { retryAfterOf, statusOf, toErrorBody, toKnownError } from './httpErrors.ts';
import { matchRoute, type MatchedRoute } from './matchRoute.ts';
import { type Caller, corsHeaders, parseCaller, preflightHeaders } from './originRules.ts';
import type { ProxyRuntime } from './ProxyRuntime.ts';
import { respond, respondJson } from './respond.ts';

// Threat T25: every call is answered within ten seconds. Reads keep their own time.
const longestPostMs = 9_500;

const requestIdPattern = /^[\w-]{8,64}$/;

function requestIdOf(request: Request): string {
  const given = request.headers.get('X-Request-Id') ?? '';
  return requestIdPattern.test(given) ? given : crypto.randomUUID();
}

function callerOf({ context }: ProxyRuntime, request: Request, { route }: MatchedRoute): Caller {
  if (!route.fromBrowser) return { origin: undefined };
  const { allowedOrigins } = context;
  const changesState = route.method === 'POST' && request.method !== 'OPTIONS';
  return parseCaller({ headers: request.headers, allowedOrigins, changesState });
}

/** Every request of the proxy: route, origin, handler, and one form for all errors. */
export async function handleRequest(runtime: ProxyRuntime, request: Request): Promise<Response> {
  const { context } = runtime;
  const requestId = requestIdOf(request);
  let headers: Record<string, string> = { 'X-Request-Id': requestId };
  try {
    const { url, method } = request;
    const matched = matchRoute({ url, method, basePath: context.basePath });
    const caller = callerOf(runtime, request, matched);
    if (method === 'OPTIONS') {
      return respond({ status: 204, headers: { ...headers, ...preflightHeaders(caller) } });
    }
    headers = { ...headers, ...corsHeaders(caller) };
    const { route, id } = matched;
    const answer = route.handle({ runtime, request, id });
    const response =
      route.method === 'POST'
        ? await answerWithin({ answer, limitMs: longestPostMs, ...context })
        : await answer;
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  } catch (error) {
    const known = toKnownError(error);
    const status = statusOf(known);
    if (status >= 500) context.report(error, requestId);
    const retryAfter = retryAfterOf(known);
    return respondJson({
      status,
      value: toErrorBody(known, requestId),
      headers: retryAfter === undefined ? headers : { ...headers, 'Retry-After': retryAfter },
    });
  }
}
