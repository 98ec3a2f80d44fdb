import type { Checkout } from '../engine/Checkout.ts';
import type { CheckoutInside, CheckoutPart } from '../engine/CheckoutInside.ts';
import { noError } from '../engine/CheckoutSnapshot.ts';
import { createAttempt } from '../engine/createAttempt.ts';
import { toCheckoutError } from '../engine/toCheckoutError.ts';
import type { FollowAccess } from './FollowAccess.ts';

/**
 * Follows the payment of a link (`takeFollowLink`): it is shown and kept up to date, and cannot be
 * cancelled from here. A browser that has a session of this order already keeps its own. The token
 * is kept where the session is kept, so that a reload goes on. Call `resume()` beside it.
 *
 * @example
 * const access = takeFollowLink();
 * const checkout = createCheckout({ proxyUrl: '/api/stablepay', reference: 'ORD-1001' });
 * if (access) followLink({ checkout, access });
 * checkout.resume();
 */
export function followLink({
  checkout,
  access,
}: {
  checkout: Pick<Checkout, 'extend'>;
  access: FollowAccess;
}): void {
  const before = known.get(checkout.extend);
  const visitor = before ?? checkout.extend(createVisitor);
  known.set(checkout.extend, visitor);
  visitor.follow(access);
}

type Visitor = CheckoutPart & { follow: (access: FollowAccess) => void };

// One per checkout, so that effects that run twice ask once.
const known = new WeakMap<Checkout['extend'], Visitor>();

function createVisitor({ cell, clock, record, follower }: CheckoutInside): Visitor {
  const attempt = createAttempt(clock);
  const isFree = () => cell.get().state.status === 'idle' && !cell.get().isStarting;
  return {
    follow: (access) => {
      if (attempt.isRunning() || record.load() || !isFree()) return;
      attempt.run({
        // Nothing is known yet that could be shown instead, so it never gives up.
        attempts: Number.POSITIVE_INFINITY,
        onBegin: () => cell.update({ isResuming: true, ...noError }),
        work: async (signal) => {
          try {
            return await follower.lookUp({ ...access, signal });
          } catch (cause) {
            const error = toCheckoutError(cause);
            if (!signal.aborted) cell.update({ error, errorDuring: 'resume' });
            throw error;
          }
        },
        onDone: ({ value: session, etag }) => {
          // Meanwhile somebody may have pressed the button here.
          if (!session || !isFree()) return;
          record.save({ ...access, paidSeen: false });
          follower.open({ ...access, session, etag });
        },
        onError: (error) => cell.update({ isResuming: false, error, errorDuring: 'resume' }),
      });
    },
    stop: () => {
      if (!attempt.isRunning()) return;
      attempt.stop();
      cell.update({ isResuming: false });
    },
  };
}
