import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signAccessToken } from './accessToken.ts';
import { openReference, parseOrderReference, signReference } from './signReference.ts';

const secret = 'reference-secret-0123456789';
const now = 1_767_225_600_000;
const open = (text: string, at = now) => openReference({ text, secrets: [secret], now: at });

describe('signReference', () => {
  it.each(['ORD-1001', 'a.b.c', '#7/x', 'r'.repeat(100)])(
    'opens again as the order %s',
    async (reference) => {
      const text = await signReference({ reference, expiresAt: now + 60_000, secret });
      expect(await open(text)).toEqual({ reference, signed: true });
    },
  );

  it('opens nothing after its expiry', async () => {
    const text = await signReference({ reference: 'ORD-1', expiresAt: now + 60_000, secret });
    expect(await open(text, now + 60_000)).toBeUndefined();
  });

  it('is only an unsigned reference when another secret made it', async () => {
    const text = await signReference({
      reference: 'ORD-1',
      expiresAt: now + 60_000,
      secret: 'another-secret-0123456789',
    });
    expect(await open(text)).toEqual({ reference: text, signed: false });
  });

  it('is not taken for a session token, nor a token for a reference', async () => {
    const token = await signAccessToken({
      token: { kind: 'session', id: 'cs_1', scope: 'act', expiresAt: now + 60_000 },
      secrets: [secret],
    });
    expect((await open(token))?.signed).not.toBe(true);
  });

  it.each(['', 'with space', 'line\nbreak', 'r'.repeat(101), 'ünïcode'])(
    'refuses the order reference %j',
    async (reference) => {
      await expect(signReference({ reference, expiresAt: now + 1, secret })).rejects.toMatchObject({
        code: 'invalid-input',
      });
    },
  );

  it('passes a plain reference on as unsigned', async () => {
    expect(await open('ORD-1001')).toEqual({ reference: 'ORD-1001', signed: false });
  });
});

describe('signed references', () => {
  it('are what this says, so that links in old e-mails keep working', async () => {
    const key = 'a-secret-of-some-length-1';
    const text = 'ORD-1001.1767225601';
    const tag = createHmac('sha256', key).update(`stablepay-reference-v1\n${text}`);
    const signed = await signReference({
      reference: 'ORD-1001',
      expiresAt: 1_767_225_601_999,
      secret: key,
    });
    expect(signed).toBe(`${text}.${tag.digest('base64url')}`);
  });

  it('say what is wrong with what they are made of', async () => {
    const good = { reference: 'ORD-1', expiresAt: 1, secret: 'a-secret-of-some-length-1' };
    await expect(signReference({ ...good, expiresAt: 0.5 })).rejects.toThrow('expiresAt');
    await expect(signReference({ ...good, secret: undefined })).rejects.toThrow(
      'secret is not set',
    );
    for (const reference of [1001, '', ' ORD', 'a'.repeat(101)]) {
      expect(() => parseOrderReference(reference)).toThrow(
        expect.objectContaining({
          path: 'reference',
          message: 'reference must have 1 to 100 visible ASCII characters. [invalid-input]',
        }),
      );
    }
  });
});
