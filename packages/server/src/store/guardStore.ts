import { ApiError } from '@stablepay/core';
import type { Store } from './Store.ts';

async function guarded<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw new ApiError({
      code: 'store-unavailable',
      message: 'The store of the payment proxy failed.',
      status: 503,
      retryAfterMs: 2_000,
      cause,
    });
  }
}

/** A store whose failures are the typed 503 every caller expects: fail closed, create nothing. */
export function guardStore(store: Store): Store {
  return {
    claim: (params) => guarded(() => store.claim(params)),
    commit: (params) => guarded(() => store.commit(params)),
    release: (params) => guarded(() => store.release(params)),
    readOrder: (reference) => guarded(() => store.readOrder(reference)),
    writeOrder: (params) => guarded(() => store.writeOrder(params)),
    readSession: (id) => guarded(() => store.readSession(id)),
    writeSession: (params) => guarded(() => store.writeSession(params)),
    listUnsettled: (params) => guarded(() => store.listUnsettled(params)),
    subscribe: (params) => store.subscribe(params),
  };
}
