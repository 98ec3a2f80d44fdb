import type { Plan } from '@stablepay/server';
import { sha256 } from './sha256.ts';

/** What the browser calls the one plan there is. */
export const planReference = 'HALDEN-CLUB';

const plan = {
  product: 'Halden Club',
  unitAmount: { minor: 900, currency: 'USD' },
  interval: 'month',
} as const satisfies Omit<Plan, 'customer'>;

/** The plan as the membership page shows it before there is a membership. */
export const planPreview = {
  product: plan.product,
  price: plan.unitAmount,
  interval: plan.interval,
} as const;

/** Who subscribes, as StablePay gets to know it: the cookie itself is a secret and stays here. */
export const customerOf = (visitor: string): string => `cust-${sha256(visitor).slice(0, 24)}`;

/** The plan for a visitor; the price is the shop's, whatever the browser says. */
export const planFor = (visitor: string): Plan => ({ ...plan, customer: customerOf(visitor) });
