import { ConfigError } from '@stablepay/core';
import { parseSecret } from './parseSecret.ts';

export type Secrets = readonly [string, ...string[]];

/**
 * Secrets of which any is good, as a rotation needs them.
 *
 * @throws ConfigError `config-missing` where there is none, and what {@link parseSecret} throws.
 */
export function parseSecrets(values: readonly unknown[], name: string): Secrets {
  const [first, ...others] = values.map((value, index) => parseSecret(value, `${name}[${index}]`));
  if (first === undefined) {
    throw new ConfigError({ code: 'config-missing', message: `${name} has no secret.` });
  }
  return [first, ...others];
}
