import type { Money, SessionState } from '@stablepay/core';
import type { CheckoutActivity } from '../engine/CheckoutSnapshot.ts';
import type { HandOff } from '../presentation/HandOff.ts';

type Named<T extends string, D extends object = object> = { type: T } & D;
type OfSession = { sessionId: string };

/** What happened, without what it happened to. */
export type CheckoutOccurrence =
  /** Somebody pressed the button: a session is being opened. */
  | Named<'checkout:started'>
  /** The order has its session; it may be the one it had before. */
  | Named<'checkout:created', OfSession & { amount: Money }>
  | Named<'checkout:start-failed', { code: string }>
  /** The session of an earlier page load or another tab was picked up. */
  | Named<'checkout:resumed', OfSession>
  /** The payment page's address is known and may be shown: there is a QR code. */
  | Named<'checkout:payable', OfSession>
  | Named<
      'status:changed',
      OfSession & {
        status: SessionState['status'];
        previousStatus: SessionState['status'];
        /** It came after the session had ended. */
        late: boolean;
      }
    >
  /** Once per checkout, after the server's paid. For the eye and the charts, never to fulfil. */
  | Named<'checkout:paid', OfSession & { amount: Money; late: boolean }>
  /** The time is over on our clock; the server is asked what that means. */
  | Named<'deadline:passed', OfSession>
  | Named<`handoff:${HandOff['outcome']}`, OfSession & Pick<HandOff, 'mode' | 'reason'>>
  /** The address of the payment page is on no origin the shop trusts. */
  | Named<'handoff:refused', OfSession>
  | Named<'cancel:requested', OfSession>
  | Named<'cancel:failed', OfSession & { code: string }>
  | Named<'connection:lost', { code: string; during: CheckoutActivity }>
  | Named<'connection:restored'>
  /** Our own backend knows the session no more, or not for us: nothing is asked any more. */
  | Named<'session:lost', OfSession>;

/** One thing that happened to one order. Holds no token, no address, no e-mail. */
export type CheckoutEvent = CheckoutOccurrence & {
  /** Of this union; grows when the meaning of a field changes. */
  version: 1;
  /** As handed in to the checkout. */
  reference: string;
};
