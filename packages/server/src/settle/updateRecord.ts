import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { RecordKind } from '../store/RecordKind.ts';
import { contended } from './updateOrder.ts';

const tries = 20;

/**
 * Reads, changes and writes a record by compare-and-set, again when somebody was faster. `change`
 * must be pure; it sees undefined where there is no record yet, and returning what it was given
 * writes nothing.
 */
export async function updateRecord<T>(
  { store }: ProxyContext,
  kind: RecordKind<T>,
  key: string,
  change: (record: T | undefined) => T | undefined,
): Promise<T | undefined> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const current = await store.readRecord(kind, key);
    const record = change(current?.record);
    if (record === undefined || record === current?.record) return record;
    if (await store.writeRecord(kind, { record, expected: current?.version })) return record;
  }
  throw contended();
}
