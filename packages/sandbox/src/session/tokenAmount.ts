import { convertToToken } from '../rates/convertToToken.ts';
import type { SandboxSession } from './SandboxSession.ts';

/** What the payer has to send, in hundredths of the token: the locked amount, else today's. */
export function tokenAmount(session: SandboxSession): number {
  if (session.lock) return session.lock.targetAmount;
  const quote = convertToToken({ amount: session.amount, currency: session.currency });
  // Creation refused totals that do not convert, so a stored session always has a quote.
  if (!quote) throw new RangeError('The total of a stored session does not convert.');
  return quote.targetAmount;
}
