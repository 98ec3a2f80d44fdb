import { createHmac } from 'node:crypto';
import { createTestClock, isStablePayError } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { parseSecrets } from '../signing/parseSecrets.ts';
import { verifyWebhook } from './verifyWebhook.ts';

const clock = createTestClock();
const timestamp = String(clock.now() / 1_000);
const nonce = 'wh-7c9e6679-7425-40de-944b';
const good = 'webhook-secret-0123456789';
const text = '{"id":"evt_1","type":"payment.completed","data":{"id":"cs_1"}}';

type Given = readonly (string | undefined)[];

/** What becomes of a delivery that is signed with `signedWith`. */
async function outcomeOf(signedWith: string, secrets: Given) {
  const signature = createHmac('sha256', signedWith)
    .update(`${timestamp}.${nonce}.${text}`)
    .digest('hex');
  const headers = new Headers({
    'X-StablePay-Timestamp': timestamp,
    'X-StablePay-Nonce': nonce,
    'X-StablePay-Signature': signature,
  });
  const body = new TextEncoder().encode(text);
  return verifyWebhook({ headers, body, secrets, clock }).then(
    ({ event }) => event.id,
    (error: unknown) => (isStablePayError(error) ? [error.family, error.code] : 'untyped'),
  );
}

describe('the secrets of a delivery', () => {
  it('T08: of which each protects something are taken', async () => {
    expect(await outcomeOf(good, [good])).toBe('evt_1');
    expect(await outcomeOf(good, ['a-newer-one-9876543210', good])).toBe('evt_1');
  });

  it.each<[string, Given, string]>([
    ['', [''], 'config-missing'],
    ['a', ['a'], 'secret-weak'],
    ['change-me-change-me', ['change-me-change-me'], 'secret-weak'],
    [`${good}\n`, [`${good}\n`], 'secret-weak'],
    ['', [undefined], 'config-missing'],
    ['', [], 'config-missing'],
    ['', [good, ''], 'config-missing'],
    [good, [good, 'a'], 'secret-weak'],
  ])('T08: nobody forges with %j where they are %j', async (signedWith, secrets, code) => {
    expect(await outcomeOf(signedWith, secrets)).toEqual(['config', code]);
  });

  it('are named by their place, and never repeated', async () => {
    const delivery = { headers: new Headers(), body: new Uint8Array() };
    await expect(verifyWebhook({ ...delivery, secrets: [good, 'hunter2'] })).rejects.toThrow(
      'secrets[1] is shorter',
    );
    expect(() => parseSecrets([good, 'hunter2'], 'secrets')).toThrow('secrets[1] is shorter');
    expect(() => parseSecrets([], 'secrets')).toThrow('secrets has no secret.');
    expect(() => parseSecrets(['hunter2'], 'secrets')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});
