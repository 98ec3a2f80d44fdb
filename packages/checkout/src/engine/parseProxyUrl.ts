import { ConfigError } from '@stablepay/core';

/**
 * The address under which the merchant's proxy is mounted, without a slash at its end: a path of
 * this site or an absolute http(s) address.
 *
 * @throws ConfigError `config-missing`, `config-invalid`.
 */
export function parseProxyUrl(value: string): string {
  // A path is always one of some site.
  const isMountable = /^(?:\/(?![/\\])|https?:\/\/)[^?#\s]*$/i.test(value);
  if (!isMountable || !URL.canParse(value, 'https://a')) {
    throw new ConfigError({
      code: value === '' ? 'config-missing' : 'config-invalid',
      message: 'proxyUrl must be a path or an http(s) address, without a query.',
    });
  }
  return value.replace(/\/+$/, '');
}
