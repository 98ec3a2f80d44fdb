import { ConfigError, errorCatalogue } from '@stablepay/core';
import { parseMerchants } from './parseMerchants.ts';
import { parseWebUrl } from './parseWebUrl.ts';
import type { SandboxOptions } from './SandboxOptions.ts';

const invalid = (message: string) => new ConfigError({ code: 'config-invalid', message });

/** Checks everything in the options that came from outside. @throws ConfigError */
export function parseOptions({
  baseUrl,
  merchants,
  sessionLifetimeMs = 1_800_000,
  rateLimitPerSecond = 100,
  refundDelayMs = 15_000,
  idempotency = 'replay',
  controlToken,
}: SandboxOptions) {
  const base = parseWebUrl({ text: baseUrl, name: 'baseUrl' });
  if (base.href !== `${base.origin}/`) {
    throw invalid('`baseUrl` must be an origin such as http://127.0.0.1:4010, without a path.');
  }
  const lifetimeSeconds = sessionLifetimeMs / 1000;
  if (!Number.isSafeInteger(lifetimeSeconds) || lifetimeSeconds < 1) {
    throw invalid('`sessionLifetimeMs` must be a whole number of seconds, at least 1000.');
  }
  if (!Number.isSafeInteger(rateLimitPerSecond) || rateLimitPerSecond < 1) {
    throw invalid('`rateLimitPerSecond` must be a whole number, at least 1.');
  }
  if (!Number.isSafeInteger(refundDelayMs) || refundDelayMs < 0) {
    throw invalid('`refundDelayMs` must be a whole number of milliseconds, at least 0.');
  }
  if (controlToken !== undefined && !/^[\x21-\x7e]{16,256}$/.test(controlToken)) {
    throw new ConfigError({
      code: 'secret-weak',
      message: '`controlToken` needs 16 to 256 visible characters.',
      fix: errorCatalogue['secret-weak'].fix,
    });
  }
  return {
    base,
    merchants: parseMerchants(merchants),
    lifetimeSeconds,
    rateLimitPerSecond,
    refundDelayMs,
    idempotency,
    controlToken,
  };
}
