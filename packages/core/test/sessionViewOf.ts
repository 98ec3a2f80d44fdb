import type { SessionView } from '../src/protocol/sessionView.ts';

const createdAt = 1_767_225_600_000;

/** A pending session of half an hour, changed as a test needs it. */
export function sessionViewOf(changes: Partial<SessionView> = {}): SessionView {
  return {
    id: 'cs_3kT9xQ2mBv7LwZ0aRn5YcJ8d',
    status: 'pending',
    amount: { minor: 4820, currency: 'USD' },
    url: 'https://pay.stablepay.test/cs_3kT9xQ2mBv7LwZ0aRn5YcJ8d',
    createdAt,
    expiresAt: createdAt + 1_800_000,
    serverNow: createdAt + 1_000,
    revision: 1,
    reference: 'order-1001',
    fundsSeen: false,
    ...changes,
  };
}
