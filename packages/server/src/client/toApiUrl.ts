import { ConfigError, parseId } from '@stablepay/core';
import type { Endpoint } from './endpoints.ts';

/** Parameters of the query; what is undefined is left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/**
 * The address of one call. The signature does not cover the path (threat T17), so an id may only
 * have letters, digits, `_` and `-`, is encoded all the same, and the finished address must be
 * the endpoint's template and nothing else.
 *
 * @throws ValidationError for an id of another form.
 */
export function toApiUrl({
  baseUrl,
  endpoint,
  id,
  query = {},
}: {
  baseUrl: URL;
  endpoint: Endpoint;
  id?: string | undefined;
  query?: Query | undefined;
}): string {
  const [before = '', after] = endpoint.path.split(/\{\w+\}/);
  const path = after === undefined ? before : `${before}${encodeURIComponent(parseId(id))}${after}`;
  const url = new URL(path, baseUrl);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  if (url.origin !== baseUrl.origin || url.pathname !== path || url.hash !== '') {
    throw new ConfigError({
      code: 'config-invalid',
      message: 'The address of an API call left its template.',
    });
  }
  return url.href;
}
