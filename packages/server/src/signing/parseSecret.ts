import { ConfigError, errorCatalogue } from '@stablepay/core';

const placeholders =
  /^(?:change[-_ ]?me|secret|password|test|example|placeholder|your[-_ ].*|x+|\*+|\.+)$/i;

/**
 * Refuses secrets that protect nothing: empty, with white space at an end, shorter than 16
 * bytes, or a placeholder from a sample file. The error never contains the secret.
 *
 * @throws ConfigError `config-missing` or `secret-weak`.
 */
export function parseSecret(value: unknown, name: string): string {
  if (value === undefined || value === '') {
    throw new ConfigError({ code: 'config-missing', message: `${name} is not set.` });
  }
  const { fix } = errorCatalogue['secret-weak'];
  const weak = (why: string) =>
    new ConfigError({ code: 'secret-weak', message: `${name} ${why}.`, fix });
  if (typeof value !== 'string') throw weak('must be a string');
  if (value.trim() !== value) throw weak('has white space at one end; often a copied newline');
  if (new TextEncoder().encode(value).length < 16) throw weak('is shorter than 16 bytes');
  if (placeholders.test(value) || /^(.)\1*$/.test(value)) throw weak('is a placeholder');
  return value;
}
