import { ConfigError } from '@stablepay/core';

/**
 * Reads an http or https address from a setting.
 *
 * @throws ConfigError `config-invalid` naming the setting.
 */
export function parseWebUrl({ text, name }: { text: string; name: string }): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '') {
    throw new ConfigError({
      code: 'config-invalid',
      message: `\`${name}\` must be an http or https address without user name.`,
    });
  }
  return url;
}
