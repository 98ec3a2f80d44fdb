import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SessionToken, signSessionToken, verifySessionToken } from './sessionToken.ts';

const secrets = ['current-secret-0123456789', 'older-secret-0123456789'] as const;
const now = 1_767_225_600_000;
const token: SessionToken = { sessionId: 'cs_1', scope: 'act', expiresAt: now + 1_000 };
const verify = (text: string, change: Partial<Parameters<typeof verifySessionToken>[0]> = {}) =>
  verifySessionToken({ text, sessionId: 'cs_1', scope: 'act', secrets, now, ...change });

describe('session tokens', () => {
  it('open the session they were made for', async () => {
    expect(await verify(await signSessionToken({ token, secrets }))).toEqual(token);
  });

  it('survive the rotation of secrets', async () => {
    const old = await signSessionToken({ token, secrets: [secrets[1]] });
    expect(await verify(old)).toEqual(token);
    expect(await verify(old, { secrets: [secrets[0]] })).toBeUndefined();
  });

  it('open no other session', async () => {
    const text = await signSessionToken({ token, secrets });
    expect(await verify(text, { sessionId: 'cs_2' })).toBeUndefined();
  });

  it('do not act when they may only read', async () => {
    const text = await signSessionToken({ token: { ...token, scope: 'read' }, secrets });
    expect(await verify(text)).toBeUndefined();
    expect(await verify(text, { scope: 'read' })).toMatchObject({ scope: 'read' });
  });

  it('end at their expiry', async () => {
    const text = await signSessionToken({ token, secrets });
    expect(await verify(text, { now: token.expiresAt })).toBeUndefined();
  });

  it('are refused after any change of a character', async () => {
    const text = await signSessionToken({ token, secrets });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('a', 'Z', '0', '_', '-', '.'),
        async (at, char) => {
          fc.pre(text[at] !== char);
          // The last character of a tag carries two bits nobody reads; a decoder would ignore them,
          // a comparison of texts does not.
          expect(await verify(text.slice(0, at) + char + text.slice(at + 1))).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are refused whatever else is sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300 }), async (text) => {
        expect(await verify(text)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
