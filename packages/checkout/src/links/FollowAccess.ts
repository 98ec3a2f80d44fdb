import { parseId, parseToken } from '@stablepay/core';

/** What a link to another device carries: a session, and a token that may look and nothing else. */
export type FollowAccess = { sessionId: string; token: string };

const name = 'stablepay';

/** The part of a fragment, without `#` or `&`. */
export const writeFollowPart = ({ sessionId, token }: FollowAccess): string =>
  `${name}=${sessionId}.${encodeURIComponent(token)}`;

/**
 * Takes our part out of a fragment (`location.hash`). `access` is undefined when there is none or
 * it is not plainly one; `rest` is what remains, in any case without it.
 */
export function readFollowPart(hash: string): {
  access: FollowAccess | undefined;
  rest: string;
  isOurs: boolean;
} {
  const parts = hash.replace(/^#/, '').split('&');
  const isPart = (part: string) => part.startsWith(`${name}=`);
  const ours = parts.find(isPart);
  const rest = parts.filter((part) => !isPart(part)).join('&');
  return {
    access: ours === undefined ? undefined : parsePart(ours.slice(name.length + 1)),
    rest: rest === '' ? '' : `#${rest}`,
    isOurs: ours !== undefined,
  };
}

function parsePart(text: string): FollowAccess | undefined {
  const [sessionId, ...token] = text.split('.');
  try {
    return {
      sessionId: parseId(sessionId),
      token: parseToken(decodeURIComponent(token.join('.'))),
    };
  } catch {
    return undefined;
  }
}
