import { ApiError } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { SessionRecord, Versioned } from '../store/Store.ts';
import { contended } from './updateOrder.ts';

const tries = 20;

/**
 * Reads, changes and writes a session record by compare-and-set, again when somebody was faster.
 * `change` must be pure and raise the revision itself when a browser would see a difference.
 *
 * `change` of a `known` record must return another one: only a write tells that it is old.
 *
 * @throws ApiError `session-not-found` when there is none.
 */
export async function updateSession(
  { store }: ProxyContext,
  id: string,
  change: (record: SessionRecord) => SessionRecord,
  /** What was read before; looked at again only when somebody wrote meanwhile. */
  known?: Versioned<SessionRecord>,
): Promise<SessionRecord> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const current = (attempt === 0 && known) || (await store.readSession(id));
    if (!current) {
      throw new ApiError({
        code: 'session-not-found',
        message: 'There is no such session.',
        status: 404,
      });
    }
    const record = change(current.record);
    if (record === current.record) return record;
    if (await store.writeSession({ record, expected: current.version })) return record;
  }
  throw contended();
}
