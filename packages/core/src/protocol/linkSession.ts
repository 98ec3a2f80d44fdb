import { parseRecord } from '../parsing/fields.ts';
import { parseToken } from './ids.ts';

/** The answer of `POST {base}/sessions/{id}/link`: a capability that may look and nothing else. */
export type LinkSessionResponse = { token: string };

/** Reads the answer of `POST {base}/sessions/{id}/link`. */
export function parseLinkSessionResponse(value: unknown): LinkSessionResponse {
  return { token: parseToken(parseRecord(value, 'body')['token']) };
}
