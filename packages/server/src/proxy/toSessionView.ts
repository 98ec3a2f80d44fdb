import type { SessionView } from '@stablepay/core';
import type { SessionRecord } from '../store/Store.ts';

/** The fixed list of fields a browser may see of a session. */
export function toSessionView(record: SessionRecord, serverNow: number): SessionView {
  return {
    id: record.id,
    status: record.status,
    amount: record.amount,
    url: record.url,
    createdAt: record.createdAt,
    expiresAt: record.expiresAt,
    serverNow,
    revision: record.revision,
    reference: record.reference,
    fundsSeen: record.fundsSeen,
    ...(record.conversion && { conversion: record.conversion }),
    ...(record.received && { received: record.received }),
    ...(record.amountChanged && { amountChanged: true }),
    ...(record.cancelRefused && { cancelRefused: true }),
    ...(record.late && { late: true }),
  };
}
