import { ConfigError } from '@stablepay/core';

/**
 * Keeps simulated payments out of production (T14).
 *
 * @throws ConfigError when `NODE_ENV` is `production`.
 */
export function refuseProduction(env: Readonly<Record<string, string | undefined>>): void {
  if (env['NODE_ENV'] === 'production') {
    throw new ConfigError({
      code: 'config-invalid',
      message: 'The sandbox does not run with `NODE_ENV=production`: its payments are not real.',
    });
  }
}
