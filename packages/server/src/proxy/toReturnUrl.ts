import { ConfigError } from '@stablepay/core';

/**
 * Checks a return address once, at construction.
 *
 * @throws ConfigError when it is no absolute http(s) address.
 */
export function parseReturnUrl(value: string, name: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const local = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && local)) return value;
  throw new ConfigError({
    code: 'config-invalid',
    message: `${name} must be an absolute https address (http only on this machine).`,
  });
}

/** The return address of one order. It never depends on anything a browser sent. */
export function toReturnUrl(template: string, reference: string): string {
  return template.replaceAll('{reference}', encodeURIComponent(reference));
}
