import { convertToToken } from '../rates/convertToToken.ts';
import type { SandboxSession } from './SandboxSession.ts';

/** The session's rate lock, made now when there is none yet; undefined for USD (S1, S2). */
export function lockRate({
  session,
  nowSeconds,
}: {
  session: SandboxSession;
  nowSeconds: number;
}): SandboxSession['lock'] {
  if (session.lock || session.currency === 'USD') return session.lock;
  const quote = convertToToken({ amount: session.amount, currency: session.currency });
  return quote && { ...quote, lockedAt: nowSeconds };
}
