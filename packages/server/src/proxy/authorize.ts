import { parseId } from '@stablepay/core';
import type { SessionRecord } from '../store/Store.ts';
import { type TokenScope, verifyAccessToken } from '../tokens/accessToken.ts';
import { sessionNotFound } from './httpErrors.ts';
import type { RouteCall } from './ProxyRuntime.ts';

const bearer = /^Bearer ([\x21-\x7e]{1,1024})$/;

function parseSessionId(value: string): string {
  try {
    return parseId(value);
  } catch {
    throw sessionNotFound();
  }
}

/** The session of a request, and what its token allows. */
export type AuthorizedSession = { record: SessionRecord; scope: TokenScope };

/**
 * The session of the path, when the request's token is for it and wide enough. Everything else
 * is the same typed 404, so that nobody learns which ids exist.
 */
export async function authorize(
  { runtime: { context }, request, id: segment }: RouteCall,
  scope: TokenScope,
): Promise<AuthorizedSession> {
  const id = parseSessionId(segment);
  const text = bearer.exec(request.headers.get('Authorization') ?? '')?.[1];
  if (text === undefined) throw sessionNotFound();
  const token = await verifyAccessToken({
    kind: 'session',
    text,
    id,
    scope,
    secrets: context.tokenSecrets,
    now: context.clock.now(),
  });
  const stored = token && (await context.store.readSession(id));
  if (!stored) throw sessionNotFound();
  return { record: stored.record, scope: token.scope };
}
