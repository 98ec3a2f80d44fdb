import type { ProxyOptions } from '@stablepay/server';
import type { PaidOrder } from '../office/createOffice.ts';

/** Another backend's shops, served here: pages on an origin of their own, signed references. */
export type GuestShop = {
  origin: string;
  /** Its shops at StablePay: each has keys, a proxy and a name on the payment page of its own. */
  merchants: readonly { id: string; name: string }[];
  /** Whose an order or a plan is; undefined for what is not the guest's. */
  merchantOf: (reference: string) => string | undefined;
  resolveOrder: ProxyOptions['resolveOrder'];
  /** Told of every payment of the guest's. */
  onPaid: NonNullable<ProxyOptions['onPaid']>;
  resolvePlan: NonNullable<ProxyOptions['resolvePlan']>;
  /** Paid orders, for the back office. */
  paid: () => readonly PaidOrder[];
  /** Where the guest's payers come back to; undefined for other orders. */
  returnUrl: (reference: string) => string | undefined;
};

/** Where the proxy of a guest's merchant is mounted. */
export const guestPath = (merchant: string): string => `/api/guests/${merchant}/stablepay`;
