import type { TransportFetch } from '@stablepay/core';

/** Everywhere but on Node there is nothing better than the platform's fetch. */
export const createPlatformFetch = (): TransportFetch | undefined => undefined;
