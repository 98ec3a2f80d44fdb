import { ApiError, type FetchLike, isStablePayError } from '@stablepay/core';
import { createStablePay } from '../client/createStablePay.ts';
import type { CheckParams, Finding } from './runDoctor.ts';

// Asking for a session nobody has: a 404 proves key, signature and clock without any effect.
const unknownSession = 'doctor_no_such_session';
const toleratedSkewMs = 60_000;

type Seen = { date: number | undefined };

function watchDate(fetch: FetchLike, seen: Seen): FetchLike {
  return async (input, init) => {
    const response = await fetch(input, init);
    const date = Date.parse(response.headers.get('date') ?? '');
    seen.date = Number.isNaN(date) ? undefined : date;
    return response;
  };
}

/** Makes one signed read and says what its answer means. */
export async function checkApi(params: CheckParams): Promise<Finding[]> {
  const { env, clock } = params;
  const seen: Seen = { date: undefined };
  const stablepay = createStablePay({
    apiKey: env['STABLEPAY_API_KEY'],
    secretKey: env['STABLEPAY_SECRET_KEY'],
    baseUrl: env['STABLEPAY_BASE_URL'],
    fetch: watchDate(params.fetch, seen),
    clock,
    attempts: 1,
  });
  let error: unknown;
  try {
    await stablepay.paymentSessions.retrieve(unknownSession);
  } catch (caught) {
    error = caught;
  }
  const skewMs = seen.date === undefined ? undefined : Math.abs(clock.now() - seen.date);
  return [...judge(error, stablepay.baseUrl), judgeClock(skewMs, error)];
}

const remoteCodeOf = (error: unknown) => (error instanceof ApiError ? error.remoteCode : undefined);

function judge(error: unknown, baseUrl: string): Finding[] {
  const reached = error === undefined || error instanceof ApiError;
  if (!reached) {
    return [
      {
        name: 'api',
        outcome: 'failed',
        detail: isStablePayError(error) ? error.message : 'The call failed.',
        fix: `Check that ${baseUrl} is right and reachable from this server.`,
      },
    ];
  }
  const api: Finding = { name: 'api', outcome: 'ok', detail: `${baseUrl} answers.` };
  const code = remoteCodeOf(error);
  if (code === 'api_key_invalid') {
    return [
      api,
      {
        name: 'signature',
        outcome: 'failed',
        detail: 'StablePay does not know the API key.',
        fix: 'Copy the API key of the right store and environment from the dashboard.',
      },
    ];
  }
  if (error instanceof ApiError && error.code === 'authentication-failed') {
    if (code === 'timestamp_out_of_range') return [api];
    return [
      api,
      {
        name: 'signature',
        outcome: 'failed',
        detail: 'StablePay refuses the signature.',
        fix: 'Copy the secret key that belongs to this API key, without white space around it.',
      },
    ];
  }
  if (error instanceof ApiError && error.remoteCode !== 'resource_missing') {
    return [
      {
        name: 'api',
        outcome: 'failed',
        detail: error.message,
        fix: 'Try again in a minute; if it stays, ask StablePay with the request id.',
      },
    ];
  }
  return [api, { name: 'signature', outcome: 'ok', detail: 'A signed request was accepted.' }];
}

function judgeClock(skewMs: number | undefined, error: unknown): Finding {
  const refused = remoteCodeOf(error) === 'timestamp_out_of_range';
  if (refused || (skewMs !== undefined && skewMs > toleratedSkewMs)) {
    return {
      name: 'clock',
      outcome: 'failed',
      detail: 'The clock of this server is wrong; requests are refused beyond five minutes.',
      fix: 'Switch on time synchronisation (NTP), then run the doctor again.',
    };
  }
  if (skewMs === undefined) {
    return { name: 'clock', outcome: 'skipped', detail: 'The API sent no date to compare with.' };
  }
  const seconds = Math.round(skewMs / 1_000);
  return { name: 'clock', outcome: 'ok', detail: `Within ${seconds} s of the API.` };
}
