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

const verify = (delivery: Delivery, secrets: readonly (string | undefined)[] = [secret]) =>
  verifyWebhook({ ...delivery, secrets, clock });

async function codeOf(delivery: Delivery, secrets?: readonly (string | undefined)[]) {
  try {
    await verify(delivery, secrets);
    return 'accepted';
  } catch (error) {
    return isStablePayError(error) ? error.code : 'untyped';
  }
}

describe('verifyWebhook', () => {
  it('says to the shop what is wrong, in whole sentences', async () => {
    const late = await deliver({ timestamp: String(seconds - 301) });
    await expect(verify(late)).rejects.toThrow('signed more than five minutes before or after now');
    const own = await deliver({ nonce: `${ownNoncePrefix}7c9e6679-7425` });
    await expect(verify(own)).rejects.toThrow('carries a nonce of our own requests');
    const other = verify(await deliver({}), ['another-secret-0123456789']);
    await expect(other).rejects.toThrow('does not belong to these bytes and this secret');
    for (const name of ['Timestamp', 'Nonce', 'Signature']) {
      const delivery = await deliver({});
      delivery.headers.delete(`X-StablePay-${name}`);
      await expect(verify(delivery)).rejects.toThrow(`X-StablePay-${name} is missing or`);
    }
  });

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
    const timestamp = String(seconds);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 20 }), { minLength: 1 }), async (parts) => {
        // Behind the last of these dots begins a whole event.
        const text = [...parts, JSON.stringify(event)].join('.');
        const body = encode(text);
        const signature = await signPayload({ secret, timestamp, nonce, body });
        for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
          const headers = new Headers();
          headers.set('X-StablePay-Timestamp', timestamp);
          headers.set('X-StablePay-Signature', signature);
          try {
            headers.set('X-StablePay-Nonce', `${nonce}.${text.slice(0, dot)}`);
          } catch {
            return; // Not even a header.
          }
          const moved = { headers, body: encode(text.slice(dot + 1)) };
          expect(await codeOf(moved)).toBe('signature-malformed');
        }
      }),
      { numRuns: Math.min(runs(1_000), 10_000), examples: [[['x']], [['']]] },
    );
  }, 3_600_000);

  it('T05: whatever the headers, a genuine delivery is accepted and all else is typed', async () => {
    const { headers: genuine, body } = await deliver({});
    const names = [...genuine.keys()];
    const nearly = (value: string) => [
      `${value}0`,
      value.slice(1),
      value.toUpperCase(),
      `${value},`,
    ];
    const valueOf = (name: string) => {
      const value = genuine.get(name) ?? '';
      return fc.oneof(
        { weight: 4, arbitrary: fc.constant(value) },
        { weight: 1, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom(...nearly(value), '', '0'.repeat(value.length)) },
        { weight: 2, arbitrary: fc.string({ maxLength: 100, unit: 'binary' }) },
      );
    };
    const isSigned = (name: string) => /timestamp|nonce|signature/.test(name);
    await fc.assert(
      fc.asyncProperty(fc.tuple(...names.map(valueOf)), async (values) => {
        const headers = new Headers();
        for (const [index, name] of names.entries()) {
          try {
            if (values[index] !== undefined) headers.set(name, values[index]);
          } catch {
            // The platform refuses it before we see it.
          }
        }
        const isGenuine = names.every((name) => {
          const value = headers.get(name);
          return value === genuine.get(name) || (value === null && !isSigned(name));
        });
        const code = await codeOf({ headers, body });
        expect([code === 'accepted', code === 'untyped']).toEqual([isGenuine, false]);
      }),
      // The long run has four pieces, a million in all.
      { numRuns: runs(1_000) },
    );
  }, 3_600_000);

  it('T05: whatever the signed body, the answer is an event or typed', async () => {
    const text = fc.oneof(
      fc.json(),
      fc.json({ maxDepth: 3 }).map((data) => `{"id":"evt_1","data":${data}}`),
      fc.string({ maxLength: 60, unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const code = await codeOf(await deliver({ body }));
        expect(code).toMatch(/^(?:accepted|invalid-input|event-mismatch)$/);
      }),
      { numRuns: Math.min(runs(1_000), 50_000) },
    );
  }, 3_600_000);

  it.each([
    [-299, 'accepted'],
    [299, 'accepted'],
    [-300, 'accepted'],
    [300, 'accepted'],
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

  it('T07: refuses 10,000 bodies of any bytes when one of them is changed', async () => {
    const bodies = fc.uint8Array({ minLength: 1, maxLength: 64 });
    const timestamp = String(seconds);
    await fc.assert(
      fc.asyncProperty(
        bodies,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (bytes, at, bits) => {
          const signature = await signPayload({ secret, timestamp, nonce, body: bytes });
          const headers = new Headers({
            'X-StablePay-Timestamp': timestamp,
            'X-StablePay-Nonce': nonce,
            'X-StablePay-Signature': signature,
          });
          // The bytes themselves get past the signature, and are mostly no JSON.
          expect(await codeOf({ headers, body: bytes })).not.toBe('signature-mismatch');
          const body = Uint8Array.from(bytes);
          body[at % body.length] = (body[at % body.length] ?? 0) ^ bits;
          expect(await codeOf({ headers, body })).toBe('signature-mismatch');
        },
      ),
      { numRuns: Math.min(runs(10_000), 50_000) },
    );
  }, 3_600_000);

  it('refuses a nonce with anything before or behind it', async () => {
    for (const other of [`!!${nonce}`, `${nonce}!!`, 'n'.repeat(65)]) {
      const delivery = await deliver({});
      delivery.headers.set('X-StablePay-Nonce', other);
      expect(await codeOf(delivery)).toBe('signature-malformed');
    }
  });

  it('T09: refuses a signature header of a megabyte by its form', async () => {
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
