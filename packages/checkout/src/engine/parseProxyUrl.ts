import { ConfigError } from '@stablepay/core';

/**
 * The address under which the merchant's proxy is mounted, without a slash at its end: a path of
 * this site or an absolute http(s) address.
 *
 * @throws ConfigError `config-missing`, `config-invalid`.
 */
export function parseProxyUrl(value: string): string {
  const isPath = /^\/(?![/\\])/.test(value);
  const isAddress = /^https?:\/\//i.test(value) && URL.canParse(value);
  if ((!isPath && !isAddress) || /[?#\s]/.test(value)) {
    throw new ConfigError({
      code: value === '' ? 'config-missing' : 'config-invalid',
      message: 'proxyUrl must be a path or an http(s) address, without a query.',
    });
  }
  return value.replace(/\/+$/, '');
}
