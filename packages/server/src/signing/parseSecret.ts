import { ConfigError, errorCatalogue } from '@stablepay/core';

// What sample files say: nothing but such words, whatever stands between them.
const words =
  'change|me|my|the|your|a|secret|password|test|example|sample|placeholder|insert|replace|here|' +
  'key|api|token|x|123(?:4(?:5(?:6(?:7(?:89?0?)?)?)?)?)?';
const placeholders = new RegExp(`^(?:(?:${words})[-_ ]?)+$|^your[-_ ]`, 'i');

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
