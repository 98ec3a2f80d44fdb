import { describe, expect, test } from 'vitest';
import { refundReasons } from '../refund/refundRules.ts';
import { parseCreateRefund } from './parseCreateRefund.ts';
import { RestError } from './RestError.ts';

const valid = { charge: 'cs_1', refund_id: 'R-1', amount: 100, currency: 'USDT' };

/** `code param` of what the parser throws. */
const refusal = (change: unknown): string => {
  try {
    parseCreateRefund(
      typeof change === 'object' && !Array.isArray(change) && change
        ? { ...valid, ...change }
        : change,
    );
  } catch (error) {
    if (error instanceof RestError) return `${error.code} ${error.param ?? '-'}`;
    throw error;
  }
  return 'accepted';
};

test('every documented field is read', () => {
  expect(
    parseCreateRefund({
      ...valid,
      currency: 'usdc',
      reason: 'duplicate',
      description: 'Sent twice',
      metadata: { ticket: 7 },
      destination_address: 'TAddress',
      destination_address_id: 3,
      unknown: true,
    }),
  ).toEqual({
    source: { param: 'charge', id: 'cs_1' },
    refundId: 'R-1',
    amount: 100,
    currency: 'USDC',
    reason: 'duplicate',
    description: 'Sent twice',
    metadata: { ticket: '7' },
    destinationAddress: 'TAddress',
    destinationAddressId: 3,
  });
});

describe('refusals', () => {
  test.each([
    [null, 'parameter_invalid -'],
    [[], 'parameter_invalid -'],
    ['text', 'parameter_invalid -'],
    [{ charge: undefined }, 'parameter_missing charge'],
    [{ charge: null }, 'parameter_missing charge'],
    [{ charge: 7 }, 'parameter_invalid charge'],
    [{ charge: '' }, 'parameter_invalid charge'],
    [{ payment_id: 'cs_2' }, 'parameter_invalid payment_id'],
    [{ payment_id: null }, 'parameter_invalid payment_id'],
    [{ charge: undefined, payment_id: null }, 'parameter_invalid payment_id'],
    [{ charge: undefined, payment_id: {} }, 'parameter_invalid payment_id'],
    [{ refund_id: undefined }, 'parameter_missing refund_id'],
    [{ refund_id: null }, 'parameter_missing refund_id'],
    [{ refund_id: '' }, 'parameter_invalid refund_id'],
    [{ refund_id: 5 }, 'parameter_invalid refund_id'],
    [{ refund_id: 'a\u0000b' }, 'parameter_invalid refund_id'],
    [{ refund_id: '..' }, 'parameter_invalid refund_id'],
    [{ refund_id: 'x'.repeat(256) }, 'parameter_invalid refund_id'],
    [{ amount: undefined }, 'parameter_missing amount'],
    [{ amount: 0 }, 'parameter_invalid amount'],
    [{ amount: -1 }, 'parameter_invalid amount'],
    [{ amount: 1.5 }, 'parameter_invalid amount'],
    [{ amount: '100' }, 'parameter_invalid amount'],
    [{ amount: 2 ** 53 }, 'parameter_invalid amount'],
    [{ currency: undefined }, 'parameter_missing currency'],
    [{ currency: 'USD' }, 'parameter_invalid currency'],
    [{ currency: 1 }, 'parameter_invalid currency'],
    [{ reason: 'because' }, 'parameter_invalid reason'],
    [{ reason: null }, 'parameter_invalid reason'],
    [{ description: 5 }, 'parameter_invalid description'],
    [{ description: 'x'.repeat(2001) }, 'parameter_invalid description'],
    [{ metadata: 'text' }, 'parameter_invalid metadata'],
    [{ metadata: [] }, 'parameter_invalid metadata'],
    [{ destination_address: 5 }, 'parameter_invalid destination_address'],
    [{ destination_address: '' }, 'parameter_invalid destination_address'],
    [{ destination_address_id: '1' }, 'parameter_invalid destination_address_id'],
    [{ destination_address_id: -1 }, 'parameter_invalid destination_address_id'],
  ])('%j → %s', (change, expected) => {
    expect(refusal(change)).toBe(expected);
  });

  test.each(refundReasons)('reason %s is accepted', (reason) => {
    expect(refusal({ reason })).toBe('accepted');
  });

  test('an address id of 0 says "none" and is accepted (A4)', () => {
    expect(refusal({ destination_address_id: 0 })).toBe('accepted');
  });
});
