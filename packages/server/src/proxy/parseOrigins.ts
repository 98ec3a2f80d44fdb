import { ConfigError } from '@stablepay/core';

/**
 * Reads a list of exact origins such as `https://shop.example`. Wildcards, paths and the word
 * `null` are refused; `http:` only where the caller allows it.
 *
 * @throws ConfigError naming the option.
 */
export function parseOrigins(
  values: readonly string[] | undefined,
  name: string,
  allowHttp: boolean,
): string[] {
  if (!values || values.length === 0) {
    throw new ConfigError({ code: 'config-missing', message: `${name} has no origin.` });
  }
  return values.map((value, index) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const scheme = url?.protocol === 'https:' || (allowHttp && url?.protocol === 'http:');
    // An asterisk is a character of a host as any other to the platform, and stands for nothing.
    if (url && scheme && url.origin === value && !value.includes('*')) return value;
    throw new ConfigError({
      code: 'config-invalid',
      message:
        `${name}[${index}] must be an exact origin such as https://shop.example` +
        `${allowHttp ? '' : ', and http is not allowed with a live key'}.`,
    });
  });
}
