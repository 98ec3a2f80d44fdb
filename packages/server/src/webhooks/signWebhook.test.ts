import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventTypes } from './eventTypes.ts';
import { signWebhook } from './signWebhook.ts';
import { verifyWebhook } from './verifyWebhook.ts';

const secret = 'webhook-secret-0123456789';
const resource = { id: 'cs_1' };
const encode = (text: string) => new TextEncoder().encode(text);

afterEach(() => vi.unstubAllEnvs());

describe('signWebhook', () => {
  it.each(eventTypes)('signs %s so that the receiver accepts it', async (type) => {
    const { headers, body } = await signWebhook({ secret, type, resource });
    const verified = await verifyWebhook({
      headers: new Headers(headers),
      body: encode(body),
      secrets: [secret],
    });
    expect(verified.event).toMatchObject({ type, resource });
  });

  it('makes the same event under the same id, and another delivery each time', async () => {
    const sign = () => signWebhook({ secret, type: 'payment.completed', resource, id: 'evt_1' });
    const [one, other] = [await sign(), await sign()];
    expect(one.headers['X-StablePay-Event-ID']).toBe('evt_1');
    expect(one.headers['X-StablePay-Nonce']).not.toBe(other.headers['X-StablePay-Nonce']);
  });

  it('makes a whole delivery, each time of an event of its own', async () => {
    const sign = () => signWebhook({ secret, type: 'payment.completed', resource, now: 5_999 });
    const [one, other] = [await sign(), await sign()];
    const id = one.headers['X-StablePay-Event-ID'];
    expect(id).toMatch(/^evt_[0-9a-f]{24}$/);
    expect(other.headers['X-StablePay-Event-ID']).not.toBe(id);
    expect(JSON.parse(one.body)).toEqual({
      ...{ id, type: 'payment.completed', created: 5, data: resource },
    });
    expect(one.headers).toMatchObject({
      ...{ 'Content-Type': 'application/json', 'User-Agent': 'StablePay-Webhook/1.0' },
      ...{ 'X-StablePay-Timestamp': '5', 'X-StablePay-Event-Type': 'payment.completed' },
    });
  });

  it('T02: is no oracle: not in production, not without the secret, not for another payload', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(
      signWebhook({ secret, type: 'payment.completed', resource }),
    ).rejects.toMatchObject({
      ...{ code: 'config-invalid', message: expect.stringContaining('signWebhook is for tests') },
    });
    vi.stubEnv('NODE_ENV', 'test');
    for (const bad of [undefined, '', 'short', 'change-me']) {
      await expect(
        signWebhook({ secret: bad, type: 'payment.completed', resource }),
      ).rejects.toMatchObject({
        ...{ family: 'config', message: expect.stringMatching(/\bsecret\b/) },
      });
    }
    // What it signs is always an event: it can't be sent as a request of ours.
    const { headers, body } = await signWebhook({ secret, type: 'payment.completed', resource });
    expect(JSON.parse(body)).toMatchObject({ type: 'payment.completed', data: resource });
    expect(headers['X-StablePay-Nonce']).toMatch(/^test-/);
  });
});
