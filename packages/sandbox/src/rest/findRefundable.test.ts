import { expect, test } from 'vitest';
import { createTestSandbox, errorOf } from '../../test/createTestSandbox.ts';

test.each([
  ['USDT', 'USDC'],
  ['USDC', 'USDT'],
] as const)('S14: what was paid in %s is not refunded in %s', async (token, other) => {
  const { open, commands, call } = createTestSandbox();
  const charge = await open({ amount: 1000 });
  await commands.choose({ sessionId: charge, choice: { token, network: 'solana' } });
  await commands.pay(charge);
  const refund = (currency: string) =>
    call('/api/v1/refunds/create', { body: { charge, refund_id: 'R', amount: 1000, currency } });
  expect(errorOf(await refund(other))).toBe('400 invalid_request_error parameter_invalid currency');
  expect(await commands.refunds()).toEqual([]);
  expect((await refund(token)).status).toBe(201);
});
