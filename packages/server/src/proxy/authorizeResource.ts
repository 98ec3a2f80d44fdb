import { ApiError, parseId } from '@stablepay/core';
import { type TokenKind, type TokenScope, verifyAccessToken } from '../tokens/accessToken.ts';
import type { ProxyRequest } from './ProxyRequest.ts';
import type { RouteCall } from './ProxyRuntime.ts';

const bearer = /^Bearer ([\x21-\x7e]{1,1024})$/;

/** The one answer for an unknown id and for a missing, foreign, expired or too small token. */
export function resourceNotFound(): ApiError {
  return new ApiError({
    code: 'resource-missing',
    message: 'Nothing for this id and token.',
    status: 404,
  });
}

/** The token a request carries, not verified yet. */
export function bearerOf(request: ProxyRequest): string | undefined {
  return bearer.exec(request.headers.get('Authorization') ?? '')?.[1];
}

/** The id in the path as an id, or the typed 404: what is none reaches nobody. */
export function parsePathId(value: string): string {
  try {
    return parseId(value);
  } catch {
    throw resourceNotFound();
  }
}

/**
 * The id of the path, when the request's token is for that resource and wide enough. Everything
 * else is the same typed 404, so that nobody learns which ids exist.
 */
export async function authorizeResource(
  { runtime: { context }, request, id: value }: RouteCall,
  kind: TokenKind,
  scope: TokenScope,
): Promise<string> {
  const id = parsePathId(value);
  const text = bearerOf(request);
  if (text === undefined) throw resourceNotFound();
  const { tokenSecrets: secrets, clock } = context;
  const token = await verifyAccessToken({ text, kind, id, scope, secrets, now: clock.now() });
  if (!token) throw resourceNotFound();
  return id;
}
