import { expect, it } from 'vitest';
import { sessionRecord } from '../../test/sessionRecord.ts';
import type { SessionRecord } from '../store/Store.ts';
import { capturedOf } from './capturedOf.ts';

const captured = (session: Partial<SessionRecord>) => capturedOf(sessionRecord(session));
const usdt = (rate: string, targetAmount: number) => ({
  rate,
  targetCurrency: 'USDT',
  targetAmount,
});
const eur = { minor: 4_820, currency: 'EUR' };

it('is what the backend knows to have arrived, before anything else', () => {
  const conversion = usdt('1', 4_820);
  for (const currency of ['USDT', 'USDC']) {
    expect(captured({ received: { minor: 5_000, currency }, conversion })).toBe(5_000);
  }
  // A token amount only: hundredths of something else are no token.
  expect(captured({ received: { minor: 5_000, currency: 'EUR' } })).toBe(4_820);
});

it.each([
  ['two places', usdt('1.1', 5_302), 5_302],
  ['six places', usdt('1.1', 53_020_000), 5_302],
  [
    'more places than can be refunded, cut off and never rounded up',
    usdt('1.1', 53_029_900),
    5_302,
  ],
  ['less than a cent', usdt('1.1', 53_000_999), 5_300],
])("is what the session's own numbers prove, with %s", (_, conversion, minor) => {
  expect(captured({ amount: eur, conversion })).toBe(minor);
});

it('is a price in USD 1:1, unless there are numbers that say otherwise', () => {
  expect(captured({})).toBe(4_820);
  expect(captured({ conversion: usdt('1', 9_000) })).toBeUndefined();
});

it('is not known for another currency without proof', () => {
  expect(captured({ amount: eur })).toBeUndefined();
  expect(captured({ amount: eur, conversion: usdt('1', 9_000) })).toBeUndefined();
});
