import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '../membership/sha256.ts';

/** Whether a request carries the office's password (HTTP Basic, any user name). */
export function isStaff(request: Request, password: string): boolean {
  const [, encoded = ''] =
    /^Basic ([A-Za-z0-9+/=]{1,400})$/.exec(request.headers.get('authorization') ?? '') ?? [];
  const [, given = ''] = /^[^:]*:(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
  // Digests, so that neither the length nor the first wrong letter can be timed.
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(password)));
}
