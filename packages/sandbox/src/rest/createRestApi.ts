import { withFaults } from '../faults/withFaults.ts';
import { readBytes } from '../http/readBytes.ts';
import { withRequestLog } from '../request-log/withRequestLog.ts';
import { authenticate, findMerchant } from './authenticate.ts';
import { createRateLimiter, type RateAllowance } from './createRateLimiter.ts';
import { matchRoute } from './matchRoute.ts';
import { invalid } from './paramReaders.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError, restErrors } from './RestError.ts';
import { toErrorBody } from './toErrorBody.ts';

const maxBytes = 262_144;
/** The REST API of StablePay under `/api/v1` (API reference, sections 2 to 8). */
export function createRestApi(context: RestContext) {
  const { baseUrl, merchants, settings, signer, store, clock, closed } = context;
  const take = createRateLimiter({ limit: context.rateLimitPerSecond, now: settings.wireNow });

  const admit = async (request: Request, allowance: RateAllowance): Promise<RestCall> => {
    const merchant = findMerchant({ request, merchants });
    if (!merchant) {
      throw new RestError({
        code: 'api_key_invalid',
        param: 'Authorization',
        message: 'The API key is missing or unknown.',
      });
    }
    if (!allowance.allowed) {
      throw new RestError({
        code: 'rate_limited',
        message: `More than ${allowance.limit} requests in one second.`,
        headers: { 'Retry-After': '1' },
      });
    }
    const body = await readBytes({ request, maxBytes });
    if (!body) throw invalid(undefined, `The body has more than ${maxBytes} bytes.`);
    const now = settings.wireNow();
    const claimNonce = async (claim: { key: string; expiresAt: number }) =>
      store.claimNonce({ ...claim, now });
    await authenticate({ request, body, merchant, signer, now, claimNonce });
    return { request, body, merchant };
  };

  const answer = (call: RestCall): Promise<RestAnswer> => {
    const { method, url } = call.request;
    const match = matchRoute({ method, pathname: new URL(url).pathname });
    if (match) return match.route.answer(call, context, match.id);
    throw new RestError({
      code: 'resource_missing',
      message: 'There is nothing at this address for this method.',
    });
  };

  const answerAll = async (request: Request): Promise<Response> => {
    const key = findMerchant({ request, merchants })?.id ?? 'unknown key';
    const allowance = take(key);
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      // Fetch runtimes add none, and clients put their clock right with it.
      Date: new Date(settings.wireNow()).toUTCString(),
      'X-RateLimit-Limit': String(allowance.limit),
      'X-RateLimit-Remaining': String(allowance.remaining),
      'X-RateLimit-Reset': String(allowance.resetAt),
    };
    try {
      const { status, body } = await answer(await admit(request, allowance));
      return new Response(body, { status, headers });
    } catch (cause) {
      const error =
        cause instanceof RestError
          ? cause
          : new RestError({ code: 'internal', message: 'The sandbox failed.' });
      return new Response(JSON.stringify(toErrorBody({ error, baseUrl })), {
        status: restErrors[error.code].status,
        headers: { ...headers, ...error.headers },
      });
    }
  };

  const tooMany = (retryAfterSeconds: number) => {
    const error = new RestError({ code: 'rate_limited', message: 'A fault switch is on.' });
    const headers = { 'Retry-After': String(retryAfterSeconds), 'Cache-Control': 'no-store' };
    return Response.json(toErrorBody({ error, baseUrl }), { status: 429, headers });
  };
  return withRequestLog({
    handler: withFaults({ handler: answerAll, settings, clock, tooMany, closed }),
    log: context.requestLog,
    now: settings.now,
    merchantOf: (request) => findMerchant({ request, merchants })?.id,
  });
}
