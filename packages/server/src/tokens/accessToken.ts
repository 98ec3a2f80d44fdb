import { encodeBase64url } from '#crypto';
import { parseInteger, parseRecord, parseString } from '@stablepay/core';
import { fromBase64url } from './base64url.ts';
import { openSeal, sealText } from './sealText.ts';

/** What a token opens: one resource of one kind. */
export type TokenKind = 'session' | 'subscription' | 'order';

/** `read` may look, `act` may also cancel. */
export type TokenScope = 'read' | 'act';

/** A capability for one resource, verified without a database. Expiry in Unix milliseconds. */
export type AccessToken = { kind: TokenKind; id: string; scope: TokenScope; expiresAt: number };

// A token of one kind is none of another: the purpose is part of what is signed.
const purposeOf = (kind: TokenKind) => `stablepay-${kind}-token-v1`;

/** Writes a token with the first (current) secret. */
export function signAccessToken({
  token,
  secrets,
}: {
  token: AccessToken;
  secrets: readonly [string, ...string[]];
}): Promise<string> {
  const claims = { s: token.id, c: token.scope, e: token.expiresAt };
  const text = encodeBase64url(JSON.stringify(claims));
  return sealText({ text, purpose: purposeOf(token.kind), secret: secrets[0] });
}

/**
 * Reads a token made with any of the secrets. Undefined when it is malformed, foreign, altered,
 * expired, for another resource, or of too small a scope; callers answer all of these alike.
 */
export async function verifyAccessToken({
  text,
  kind,
  id,
  scope,
  secrets,
  now,
}: {
  text: string;
  kind: TokenKind;
  id: string;
  scope: TokenScope;
  secrets: readonly string[];
  now: number;
}): Promise<AccessToken | undefined> {
  if (text.length > 1_024) return undefined;
  const sealed = await openSeal({ sealed: text, purpose: purposeOf(kind), secrets });
  const token = sealed === undefined ? undefined : readClaims(kind, sealed);
  if (!token || token.id !== id || token.expiresAt <= now) return undefined;
  return scope === 'act' && token.scope !== 'act' ? undefined : token;
}

function readClaims(kind: TokenKind, text: string): AccessToken | undefined {
  try {
    // What is no base64url reads as nothing, which is no JSON.
    const json = new TextDecoder().decode(fromBase64url(text));
    const record = parseRecord(JSON.parse(json), 'token');
    const scope = record['c'];
    if (scope !== 'read' && scope !== 'act') return undefined;
    return {
      kind,
      id: parseString(record['s'], 'token.s', { max: 128, pattern: /^[\x21-\x7e]+$/ }),
      scope,
      expiresAt: parseInteger(record['e'], 'token.e'),
    };
  } catch {
    return undefined;
  }
}
