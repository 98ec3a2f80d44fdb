import type { SessionRecord } from '../store/Store.ts';
import { signAccessToken, type TokenScope } from '../tokens/accessToken.ts';
import type { ProxyContext } from './ProxyContext.ts';

const tokenGraceMs = 7 * 24 * 60 * 60 * 1_000;

/** A capability for a session, good for a week after it has ended. */
export function sessionTokenOf(
  { tokenSecrets, clock }: ProxyContext,
  { session, scope }: { session: SessionRecord; scope: TokenScope },
): Promise<string> {
  const expiresAt = Math.max(session.expiresAt, clock.now()) + tokenGraceMs;
  return signAccessToken({
    token: { kind: 'session', id: session.id, scope, expiresAt },
    secrets: tokenSecrets,
  });
}
