import { type Clock, type FetchLike, systemClock } from '@stablepay/core';
import { checkApi } from './checkApi.ts';
import { checkOrigins } from './checkOrigins.ts';
import { checkSecrets } from './checkSecrets.ts';
import { checkWebhook } from './checkWebhook.ts';

/** The environment variables the doctor reads, the same names the README uses. */
export type DoctorEnvironment = { readonly [name: string]: string | undefined };

/** One finding. `fix` says what to do; no finding ever contains a key or a signature. */
export type Finding = {
  name: 'keys' | 'api' | 'clock' | 'signature' | 'origins' | 'webhook';
  outcome: 'ok' | 'failed' | 'skipped';
  detail: string;
  fix?: string | undefined;
};

/** What a single check works with. */
export type CheckParams = { env: DoctorEnvironment; fetch: FetchLike; clock: Clock };

/**
 * Examines a backend's settings against the configured API: key, clock, signature, origins and
 * whether the webhook address answers with our receiver and the same secret. Changes nothing.
 */
export async function runDoctor({
  env,
  fetch = (input, init) => globalThis.fetch(input, init),
  clock = systemClock,
}: {
  env: DoctorEnvironment;
  fetch?: FetchLike | undefined;
  clock?: Clock | undefined;
}): Promise<Finding[]> {
  const params = { env, fetch, clock };
  const secrets = checkSecrets(env);
  const keysWork = secrets.outcome === 'ok';
  return [
    secrets,
    ...(keysWork ? await checkApi(params) : []),
    ...checkOrigins(env),
    await checkWebhook(params, keysWork),
  ];
}
