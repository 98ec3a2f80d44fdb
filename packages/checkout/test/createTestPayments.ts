import { ApiError, type Clock, type Conversion } from '@stablepay/core';
import type { StablePay, StablePaySession } from '@stablepay/server';

export type TestPayments = {
  stablepay: StablePay;
  /** Every session made, oldest first. */
  sessions: StablePaySession[];
  latest: () => StablePaySession;
  /** Makes StablePay say this from now on, about the latest session. */
  say: (status: string) => void;
};

/** StablePay as a table of sessions whose status is set by hand, also to words nobody knows. */
export function createTestPayments({
  clock,
  origin = 'https://pay.test',
  lifetimeMs = 1_800_000,
  conversion,
}: {
  clock: Clock;
  origin?: string | undefined;
  lifetimeMs?: number | undefined;
  conversion?: Conversion | undefined;
}): TestPayments {
  const sessions: StablePaySession[] = [];
  const find = (id: string) => {
    const session = sessions.find((candidate) => candidate.id === id);
    if (session) return session;
    throw new ApiError({ code: 'resource-missing', status: 404, message: 'No such session.' });
  };
  const latest = () => {
    const session = sessions.at(-1);
    if (!session) throw new Error('no session was created');
    return session;
  };
  return {
    sessions,
    latest,
    say: (status) => {
      latest().status = status;
    },
    stablepay: {
      mode: 'test',
      baseUrl: 'https://api.test',
      paymentSessions: {
        create: async ({ amount, orderId, metadata }) => {
          const id = `cs_${String(sessions.length + 1).padStart(24, '0')}`;
          const session: StablePaySession = {
            id,
            url: `${origin}/pay/${id}`,
            amount,
            status: 'pending',
            createdAt: clock.now(),
            expiresAt: clock.now() + lifetimeMs,
            conversion,
            metadata: { ...metadata },
            raw: { order_id: orderId },
          };
          sessions.push(session);
          return { ...session };
        },
        retrieve: async (id) => ({ ...find(id) }),
        cancel: async (id) => {
          const session = find(id);
          if (session.status !== 'pending') {
            throw new ApiError({
              code: 'session-not-cancelable',
              status: 409,
              message: 'It can no longer be cancelled.',
            });
          }
          session.status = 'expired';
          return { id, status: 'expired', session: { ...session } };
        },
      },
    },
  };
}
