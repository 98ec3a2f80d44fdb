/** The part of `fetch` this kit uses; hand in your own to go through a proxy or a test double. */
export type FetchLike = (input: string, init?: RequestInit) => Promise<Response>;

/** The platform's fetch, looked up at call time so that polyfills and test doubles are seen. */
export const defaultFetch: FetchLike = (input, init) => fetch(input, init);
