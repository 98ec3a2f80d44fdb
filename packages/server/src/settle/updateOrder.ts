import { ApiError } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { OrderRecord } from '../store/Store.ts';

const tries = 20;

/** Somebody else kept writing the same record; whoever asked may ask again. */
export function contended(): ApiError {
  return new ApiError({
    code: 'order-busy',
    message: 'The record was changed by others again and again.',
    status: 503,
    retryAfterMs: 1_000,
  });
}

/**
 * Reads, changes and writes an order record by compare-and-set, again when somebody was faster.
 * Undefined when there is no such order. `change` must be pure; returning its argument unchanged
 * writes nothing.
 */
export async function updateOrder(
  { store }: ProxyContext,
  reference: string,
  change: (record: OrderRecord) => OrderRecord,
): Promise<OrderRecord | undefined> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const current = await store.readOrder(reference);
    if (!current) return undefined;
    const record = change(current.record);
    if (record === current.record) return record;
    if (await store.writeOrder({ record, expected: current.version })) return record;
  }
  throw contended();
}
