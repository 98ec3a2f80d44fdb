import { encodeBase64url } from '#crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AccessToken,
  signAccessToken,
  type TokenKind,
  verifyAccessToken,
} from './accessToken.ts';
import { sealText } from './sealText.ts';

const secrets = ['current-secret-0123456789', 'older-secret-0123456789'] as const;
const now = 1_767_225_600_000;
const token: AccessToken = {
  kind: 'session',
  id: 'cs_1',
  scope: 'act',
  expiresAt: now + 1_000,
};
const verify = (text: string, change: Partial<Parameters<typeof verifyAccessToken>[0]> = {}) =>
  verifyAccessToken({ text, kind: 'session', id: 'cs_1', scope: 'act', secrets, now, ...change });

describe('access tokens', () => {
  it('open the session they were made for', async () => {
    expect(await verify(await signAccessToken({ token, secrets }))).toEqual(token);
  });

  it('survive the rotation of secrets', async () => {
    const old = await signAccessToken({ token, secrets: [secrets[1]] });
    expect(await verify(old)).toEqual(token);
    expect(await verify(old, { secrets: [secrets[0]] })).toBeUndefined();
  });

  it('open no other session', async () => {
    const text = await signAccessToken({ token, secrets });
    expect(await verify(text, { id: 'cs_2' })).toBeUndefined();
  });

  it('open nothing of another kind, whatever its id', async () => {
    const kinds: readonly TokenKind[] = ['session', 'subscription', 'order'];
    for (const kind of kinds) {
      const text = await signAccessToken({ token: { ...token, kind }, secrets });
      for (const other of kinds) {
        const opened = await verify(text, { kind: other });
        expect([kind, other, opened !== undefined]).toEqual([kind, other, kind === other]);
      }
    }
  });

  it('do not act when they may only read', async () => {
    const text = await signAccessToken({ token: { ...token, scope: 'read' }, secrets });
    expect(await verify(text)).toBeUndefined();
    expect(await verify(text, { scope: 'read' })).toMatchObject({ scope: 'read' });
  });

  it('end at their expiry', async () => {
    const text = await signAccessToken({ token, secrets });
    expect(await verify(text, { now: token.expiresAt })).toBeUndefined();
  });

  describe('with a genuine seal', () => {
    const sealed = (json: string) =>
      sealText({
        text: encodeBase64url(json),
        purpose: 'stablepay-session-token-v1',
        secret: secrets[0],
      });
    const claims = (change: object = {}) =>
      JSON.stringify({ s: 'cs_1', c: 'act', e: token.expiresAt, ...change });

    it('are read as they always were, so that old links keep working', async () => {
      expect(await verify(await sealed(claims()))).toEqual(token);
    });

    it('are refused beyond 1,024 characters', async () => {
      const longest = await sealed(claims().padEnd(735));
      expect(longest).toHaveLength(1_024);
      expect(await verify(longest)).toEqual(token);
      expect(await verify(await sealed(claims().padEnd(736)))).toBeUndefined();
    });

    it('are refused when they are not written in base64url', async () => {
      const text = await sealText({
        text: 'a+b',
        purpose: 'stablepay-session-token-v1',
        secret: secrets[0],
      });
      expect(await verify(text)).toBeUndefined();
    });

    it.each(['', '{', 'null', '[]', claims({ c: 'admin' }), claims({ c: undefined })])(
      'are refused when they say %s',
      async (json) => {
        expect(await verify(await sealed(json), { scope: 'read' })).toBeUndefined();
      },
    );

    it.each(['x'.repeat(129), 'cs 1', ' cs_1', 'cs_1 ', 'cs_1\n', 'çs'])(
      'are refused for the id %j, which no resource has',
      async (id) => {
        expect(await verify(await sealed(claims({ s: id })), { id })).toBeUndefined();
      },
    );
  });

  it('are refused after any change of a character', async () => {
    const text = await signAccessToken({ token, secrets });
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
