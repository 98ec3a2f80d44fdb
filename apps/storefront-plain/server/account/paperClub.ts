import { createHash } from 'node:crypto';
import type { Plan } from '@stablepay/server';

const prefix = 'PAPER-CLUB-';

/** The shop whose club it is. */
export const clubMerchant = 'woocommerce';

/** The one plan there is, as the page shows it before there is a membership. */
export const paperClub = {
  product: 'Northfold Paper Club',
  unitAmount: { minor: 900, currency: 'USD' },
  interval: 'month',
} as const satisfies Omit<Plan, 'customer'>;

/** What the browser calls a visitor's membership: the cookie itself is a secret and stays here. */
export const clubReferenceOf = (visitor: string): string =>
  prefix + createHash('sha256').update(visitor).digest('hex').slice(0, 24);

/** Who subscribes, as StablePay gets to know it; undefined for what is no membership of the club. */
export const clubCustomerOf = (reference: string): string | undefined =>
  /^PAPER-CLUB-[a-f0-9]{24}$/.test(reference)
    ? `cust-${reference.slice(prefix.length)}`
    : undefined;
