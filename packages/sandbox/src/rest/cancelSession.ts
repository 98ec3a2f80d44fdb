import { toSessionResource } from '../session/toSessionResource.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError } from './RestError.ts';

const cancelable = ['failed', 'expired', 'canceled'];

/** `POST /api/v1/checkout/sessions/{id}/cancel` (API reference 5.5, A9, B9, B14). */
export async function cancelSession(
  { merchant }: RestCall,
  { sessions, baseUrl }: RestContext,
  id: string,
): Promise<RestAnswer> {
  const found = await sessions.read(id);
  if (found?.merchantId !== merchant.id) {
    return { status: 200, body: JSON.stringify({ id, payment_status: 'expired' }) };
  }
  const session = (await sessions.cancel(id)) ?? found;
  if (!cancelable.includes(session.status)) {
    throw new RestError({
      code: 'session_not_cancelable',
      message: `A session that is ${session.status} can't be cancelled.`,
    });
  }
  return { status: 200, body: JSON.stringify(toSessionResource({ session, baseUrl })) };
}
