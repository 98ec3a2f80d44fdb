import type { FetchLike } from '@stablepay/core';

/** The platform's fetch, looked up at call time. */
export const defaultFetch: FetchLike = (input, init) => globalThis.fetch(input, init);
