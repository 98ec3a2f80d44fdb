import { readBytes } from '../http/readBytes.ts';
import { authenticate, findMerchant } from './authenticate.ts';
import { cancelSession } from './cancelSession.ts';
import { createRateLimiter, type RateAllowance } from './createRateLimiter.ts';
import { createSession } from './createSession.ts';
import { invalid } from './paramReaders.ts';
import { readSession } from './readSession.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError, restErrors } from './RestError.ts';
import { toErrorBody } from './toErrorBody.ts';

const maxBytes = 262_144;
const sessionsPath = '/api/v1/checkout/sessions';
const sessionPath = /^\/api\/v1\/checkout\/sessions\/([A-Za-z0-9_-]{1,128})(\/cancel)?$/;

/** The REST API of StablePay under `/api/v1` (API reference, sections 2 to 5). */
export function createRestApi(context: RestContext) {
  const { baseUrl, merchants, settings, signer, store } = context;
  const take = createRateLimiter({ limit: context.rateLimitPerSecond, now: settings.now });

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
    const now = settings.now();
    const claimNonce = async (claim: { key: string; expiresAt: number }) =>
      store.claimNonce({ ...claim, now });
    await authenticate({ request, body, merchant, signer, now, claimNonce });
    return { request, body, merchant };
  };

  const answer = (call: RestCall): Promise<RestAnswer> => {
    const { method, url } = call.request;
    const { pathname } = new URL(url);
    if (method === 'POST' && pathname === `${sessionsPath}/create`) {
      return createSession(call, context);
    }
    const [, id, cancel] = sessionPath.exec(pathname) ?? [];
    if (id && method === 'GET' && !cancel) return readSession(call, context, id);
    if (id && method === 'POST' && cancel) return cancelSession(call, context, id);
    throw new RestError({
      code: 'resource_missing',
      message: 'There is nothing at this address for this method.',
    });
  };

  return async (request: Request): Promise<Response> => {
    const key = findMerchant({ request, merchants })?.id ?? 'unknown key';
    const allowance = take(key);
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
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
}
