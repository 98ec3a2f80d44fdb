import type { FetchLike } from '@stablepay/core';

/** A shop whose list of payment pages, as the browser sees it, does not have the session's origin. */
export function listElsewhere(fetch: FetchLike): FetchLike {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (!input.endsWith('/config')) return response;
    const config: object = await response.json();
    return Response.json({ ...config, checkoutOrigins: ['https://elsewhere.test'] });
  };
}
