import { isStablePayError, ValidationError } from '@stablepay/core';
import { openSession } from '../orders/openSession.ts';
import { retryAfterOf, statusOf, toKnownError } from './httpErrors.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { mediaTypeOf, readRequestBody } from './readRequestBody.ts';
import { resolveReference } from './resolveReference.ts';
import { respond, respondPage } from './respond.ts';
import { toReturnUrl } from './toReturnUrl.ts';

const bodyLimit = 16 * 1024;

async function readReference({ runtime, request }: RouteCall): Promise<string | null> {
  if (mediaTypeOf(request) !== 'application/x-www-form-urlencoded') {
    throw new ValidationError({
      code: 'content-type-refused',
      path: 'Content-Type',
      message: 'The body is not declared as a plain form.',
    });
  }
  const { clock } = runtime.context;
  const bytes = await readRequestBody({ request, limit: bodyLimit, clock });
  const form = new URLSearchParams(new TextDecoder().decode(bytes));
  const extra = [...form.keys()].some((key) => key !== 'reference');
  if (extra || form.getAll('reference').length !== 1) {
    throw new ValidationError({
      code: 'unexpected-field',
      path: 'body',
      message: 'The form has something besides one reference.',
    });
  }
  return form.get('reference');
}

/**
 * `POST {base}/pay`: the way without JavaScript. Leads to the payment page, or, when there is
 * nothing left to pay, back to the shop. Errors are a small page.
 */
export async function payRoute(call: RouteCall): Promise<ProxyAnswer> {
  const { context, settle } = call.runtime;
  try {
    const value = await readReference(call);
    const { reference, order } = await resolveReference(context, call.request, value);
    const { session } = await openSession({ context, settle, reference, order });
    const payable = session.status === 'pending' || session.status === 'underpaid';
    const location = payable ? session.url : toReturnUrl(context.returnUrls.success, reference);
    return respond({ status: 303, headers: { Location: location } });
  } catch (error) {
    const known = toKnownError(error);
    if (!isStablePayError(error) || statusOf(known) >= 500) await context.report(error);
    const retryAfter = retryAfterOf(known);
    return respondPage({
      status: statusOf(known),
      title: "We couldn't open the payment page",
      text: `If you have already paid, don't pay again and contact the shop. Otherwise go back and try again, or choose another method. (${known.code})`,
      headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter },
    });
  }
}
