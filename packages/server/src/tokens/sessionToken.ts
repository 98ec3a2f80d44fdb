import { parseId, parseInteger, parseRecord } from '@stablepay/core';
import { fromBase64url, toBase64url } from './base64url.ts';
import { openSeal, sealText } from './sealText.ts';

/** `read` may look, `act` may also cancel. */
export type TokenScope = 'read' | 'act';

/** A capability for one session, verified without a database. Expiry in Unix milliseconds. */
export type SessionToken = { sessionId: string; scope: TokenScope; expiresAt: number };

const purpose = 'stablepay-session-token-v1';

/** Writes a token with the first (current) secret. */
export async function signSessionToken({
  token,
  secrets,
}: {
  token: SessionToken;
  secrets: readonly [string, ...string[]];
}): Promise<string> {
  const claims = { s: token.sessionId, c: token.scope, e: token.expiresAt };
  const text = toBase64url(new TextEncoder().encode(JSON.stringify(claims)));
  return sealText({ text, purpose, secret: secrets[0] });
}

/**
 * Reads a token made with any of the secrets. Undefined when it is malformed, foreign, altered,
 * expired, for another session, or of too small a scope; callers answer all of these alike.
 */
export async function verifySessionToken({
  text,
  sessionId,
  scope,
  secrets,
  now,
}: {
  text: string;
  sessionId: string;
  scope: TokenScope;
  secrets: readonly string[];
  now: number;
}): Promise<SessionToken | undefined> {
  if (text.length > 1_024) return undefined;
  const sealed = await openSeal({ sealed: text, purpose, secrets });
  const bytes = sealed === undefined ? undefined : fromBase64url(sealed);
  if (!bytes) return undefined;
  const token = readClaims(new TextDecoder().decode(bytes));
  if (!token || token.sessionId !== sessionId || token.expiresAt <= now) return undefined;
  return scope === 'act' && token.scope !== 'act' ? undefined : token;
}

function readClaims(json: string): SessionToken | undefined {
  try {
    const record = parseRecord(JSON.parse(json), 'token');
    const scope = record['c'];
    if (scope !== 'read' && scope !== 'act') return undefined;
    return {
      sessionId: parseId(record['s']),
      scope,
      expiresAt: parseInteger(record['e'], 'token.e'),
    };
  } catch {
    return undefined;
  }
}
