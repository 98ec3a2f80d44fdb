import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { SessionRecord } from '../store/Store.ts';

/** Whether a session is the one by which its order is fulfilled. */
export async function fulfilsOrder(
  { store }: ProxyContext,
  { id, reference, status }: SessionRecord,
): Promise<boolean> {
  return status === 'paid' && (await store.readOrder(reference))?.record.fulfilledBy === id;
}
