import { parseId, parseMoney, parseOptional, parseRecord, parseString } from '@stablepay/core';
import type { Money } from '@stablepay/core';

/** The club, and what the visitor's own page needs to show a membership of it. */
export type MembershipView = {
  reference: string;
  plan: { product: string; price: Money; interval: string };
  /** Only once there is, or was, a membership. */
  access?: { subscriptionId: string; token: string } | undefined;
};

const parseToken = (value: unknown, path: string) =>
  parseString(value, path, { max: 2048, pattern: /^[\x21-\x7e]+$/ });

/** Reads the answer of the membership call. */
export function parseMembershipView(value: unknown): MembershipView {
  const record = parseRecord(value, 'membership');
  const plan = parseRecord(record['plan'], 'membership.plan');
  return {
    reference: parseString(record['reference'], 'membership.reference'),
    plan: {
      product: parseString(plan['product'], 'membership.plan.product'),
      price: parseMoney(plan['price'], 'membership.plan.price'),
      interval: parseString(plan['interval'], 'membership.plan.interval'),
    },
    access: parseOptional(record['access'], 'membership.access', (given, path) => {
      const access = parseRecord(given, path);
      return {
        subscriptionId: parseId(access['subscriptionId'], `${path}.subscriptionId`),
        token: parseToken(access['token'], `${path}.token`),
      };
    }),
  };
}
