import type { AttentionKind } from '../proxy/ProxyOptions.ts';
import type { OrderRecord, SessionRecord } from '../store/Store.ts';

/** Something the merchant's code must be told, once by its key. */
export type Effect = { key: string } & ({ kind: 'paid' } | { kind: AttentionKind });

/** The key under which an order is told to be paid, whichever of its sessions paid it. */
export const paidKeyOf = (reference: string): string => `paid:${reference}`;

const attention = (kind: AttentionKind, record: SessionRecord): Effect => ({
  kind,
  key: `${kind}:${record.id}`,
});

/**
 * What the merchant has to be told about a session as it stands. The key of `paid` is the
 * order's, not the session's: whichever attempt is paid, the order is fulfilled once.
 */
export function listEffects(record: SessionRecord, order: OrderRecord): Effect[] {
  if (record.mismatch) return [attention('mismatch', record)];
  if (record.status === 'paid') {
    if (order.fulfilledBy === undefined) return [attention('amount-changed', record)];
    if (order.fulfilledBy !== record.id) return [attention('duplicate', record)];
    const paid: Effect = { kind: 'paid', key: paidKeyOf(record.reference) };
    return record.late ? [paid, attention('late', record)] : [paid];
  }
  if (record.status === 'underpaid' || record.status === 'overpaid' || record.status === 'frozen') {
    return [attention(record.status, record)];
  }
  return [];
}
