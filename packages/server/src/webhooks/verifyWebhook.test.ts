import { createTestClock, isStablePayError } from '@stablepay/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/runs.ts';
import { ownNoncePrefix } from '../signing/createNonce.ts';
import { signPayload } from '../signing/signPayload.ts';
import { verifyWebhook } from './verifyWebhook.ts';

const secret = 'webhook-secret-0123456789';
const clock = createTestClock();
const seconds = clock.now() / 1_000;
const nonce = 'wh-7c9e6679-7425-40de-944b';
const event = { id: 'evt_1', type: 'payment.completed', created: seconds, data: { id: 'cs_1' } };
const encode = (text: string) => new TextEncoder().encode(text);

type Delivery = { headers: Headers; body: Uint8Array };

async function deliver(change: {
  timestamp?: string;
  nonce?: string;
  body?: string;
  headers?: Record<string, string>;
}): Promise<Delivery> {
  const timestamp = change.timestamp ?? String(seconds);
  const used = change.nonce ?? nonce;
  const body = encode(change.body ?? JSON.stringify(event));
  const signature = await signPayload({ secret, timestamp, nonce: used, body });
  return {
    body,
    headers: new Headers({
      'X-StablePay-Timestamp': timestamp,
      'X-StablePay-Nonce': used,
      'X-StablePay-Signature': signature,
      'X-StablePay-Event-ID': 'evt_1',
      'X-StablePay-Event-Type': 'payment.completed',
      ...change.headers,
    }),
  };
}

const verify = (delivery: Delivery, secrets: readonly string[] = [secret]) =>
  verifyWebhook({ ...delivery, secrets, clock });

async function codeOf(delivery: Delivery, secrets?: readonly string[]): Promise<string> {
  try {
    await verify(delivery, secrets);
    return 'accepted';
  } catch (error) {
    return isStablePayError(error) ? error.code : 'untyped';
  }
}

describe('verifyWebhook', () => {
  it('accepts a genuine delivery and returns what the signed body says', async () => {
    const verified = await verify(await deliver({}));
    expect(verified.event).toEqual({
      id: 'evt_1',
      type: 'payment.completed',
      resource: { id: 'cs_1' },
    });
    expect(verified.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('accepts the resource in data.object, and any of several secrets', async () => {
    const body = JSON.stringify({ ...event, data: { object: { id: 'cs_2' } } });
    const delivery = await deliver({ body });
    const verified = await verify(delivery, ['a-newer-secret-0123456789', secret]);
    expect(verified.event.resource).toEqual({ id: 'cs_2' });
  });

  it('refuses another secret', async () => {
    const code = await codeOf(await deliver({}), ['some-other-secret-0123']);
    expect(code).toBe('signature-mismatch');
  });

  it.each([
    ['X-StablePay-Event-Type', 'payment.failed'],
    ['X-StablePay-Event-ID', 'evt_2'],
  ])('T01: refuses a genuine body under another %s', async (name, value) => {
    const delivery = await deliver({ headers: { [name]: value } });
    expect(await codeOf(delivery)).toBe('event-mismatch');
  });

  it('T02: refuses our own signed request sent back', async () => {
    const delivery = await deliver({ nonce: `${ownNoncePrefix}7c9e6679-7425-40de` });
    expect(await codeOf(delivery)).toBe('delivery-reflected');
  });

  it('T03: refuses the boundary between nonce and body moved over any dot', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 20 }), { minLength: 2 }), async (parts) => {
        const signed = `${nonce}.${parts.join('.')}`;
        const body = encode(signed.slice(nonce.length + 1));
        const timestamp = String(seconds);
        const signature = await signPayload({ secret, timestamp, nonce, body });
        for (let dot = signed.indexOf('.', nonce.length + 1); dot > 0;) {
          const headers = new Headers();
          headers.set('X-StablePay-Timestamp', timestamp);
          headers.set('X-StablePay-Signature', signature);
          try {
            headers.set('X-StablePay-Nonce', signed.slice(0, dot));
          } catch {
            return; // Not even a header.
          }
          expect(await codeOf({ headers, body: encode(signed.slice(dot + 1)) })).not.toBe(
            'accepted',
          );
          dot = signed.indexOf('.', dot + 1);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('T05: answers any headers with a typed error', async () => {
    const names = ['Timestamp', 'Nonce', 'Signature', 'Event-ID', 'Event-Type'] as const;
    const body = encode(JSON.stringify(event));
    const value = fc.oneof(
      fc.string({ maxLength: 100 }),
      fc.constantFrom(String(seconds), nonce, 'a'.repeat(64), '0'.repeat(64)),
    );
    await fc.assert(
      fc.asyncProperty(fc.tuple(value, value, value, value, value), async (values) => {
        const headers = new Headers();
        for (const [index, name] of names.entries()) {
          try {
            headers.set(`X-StablePay-${name}`, values[index] ?? '');
          } catch {
            // The platform refuses it before we see it.
          }
        }
        expect(await codeOf({ headers, body })).not.toMatch(/accepted|untyped/);
      }),
      // A long run tries a million.
      { numRuns: runs(1_000) > 1_000 ? 1_000_000 : 1_000 },
    );
  });

  it.each([
    [-299, 'accepted'],
    [299, 'accepted'],
    [-301, 'timestamp-out-of-range'],
    [301, 'timestamp-out-of-range'],
    [365 * 86_400, 'timestamp-out-of-range'],
  ])('T06: treats a delivery %d s from now as %s', async (offset, outcome) => {
    expect(await codeOf(await deliver({ timestamp: String(seconds + offset) }))).toBe(outcome);
  });

  it.each(['NaN', `${seconds}.5`, `${seconds}abc`, ` ${seconds}`, `-${seconds}`, '0x6955b900', ''])(
    'T06: refuses the timestamp %j',
    async (timestamp) => {
      const delivery = await deliver({});
      delivery.headers.set('X-StablePay-Timestamp', timestamp);
      // Header values are trimmed by the platform, so white space alone changes nothing.
      const outcome = timestamp.trim() === String(seconds) ? 'accepted' : 'signature-malformed';
      expect(await codeOf(delivery)).toBe(outcome);
    },
  );

  it('T07: refuses a body with any byte changed', async () => {
    const delivery = await deliver({});
    for (let index = 0; index < delivery.body.length; index += 1) {
      const body = Uint8Array.from(delivery.body);
      body[index] = (body[index] ?? 0) ^ 1;
      expect(await codeOf({ ...delivery, body })).toBe('signature-mismatch');
    }
  });

  it('T09: refuses a signature header of a megabyte by its length', async () => {
    const delivery = await deliver({});
    delivery.headers.set('X-StablePay-Signature', 'a'.repeat(1_000_000));
    expect(await codeOf(delivery)).toBe('signature-malformed');
  });

  it.each(['null', '[]', '"x"', '{', '{"data":1}', '{"data":null}', '', '\u0000'])(
    'refuses the signed body %j with a typed error',
    async (body) => {
      expect(await codeOf(await deliver({ body }))).toBe('invalid-input');
    },
  );
});
