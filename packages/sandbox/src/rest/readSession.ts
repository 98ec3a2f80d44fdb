import { toSessionResource } from '../session/toSessionResource.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError } from './RestError.ts';

/** `GET /api/v1/checkout/sessions/{id}` (API reference 5.4, B6). */
export async function readSession(
  { merchant }: RestCall,
  { sessions, baseUrl }: RestContext,
  id: string,
): Promise<RestAnswer> {
  const session = await sessions.read(id);
  if (session?.merchantId !== merchant.id) {
    throw new RestError({ code: 'resource_missing', param: 'id', message: 'No such session.' });
  }
  return { status: 200, body: JSON.stringify(toSessionResource({ session, baseUrl })) };
}
