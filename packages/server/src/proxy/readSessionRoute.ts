import { authorize } from './authorize.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { etagOf, readCondition } from './readCondition.ts';
import { respond, respondJson } from './respond.ts';
import { toSessionView } from './toSessionView.ts';

/**
 * `GET {base}/sessions/{id}?wait=s`: the session, at once when it differs from the caller's
 * `If-None-Match`, otherwise when it changes or when the wait is over (304).
 */
export async function readSessionRoute(call: RouteCall): Promise<ProxyAnswer> {
  const { runtime, request } = call;
  const { clock, config } = runtime.context;
  const { waitMs, isKnown, hasTags } = readCondition(request, config.maxWaitSeconds);

  const { record: first, scope } = await authorize(call, 'read');
  // What is news to the caller is answered at once; who asks for no news in particular, or has
  // the newest record, is worth a look at StablePay.
  const record =
    !hasTags || isKnown(first)
      ? await runtime.watch.wait({ record: first, isKnown, waitMs, signal: request.signal })
      : first;
  const etag = etagOf(record);
  if (isKnown(record)) return respond({ status: 304, headers: { ETag: etag } });
  return respondJson({
    status: 200,
    value: { ...toSessionView(record, clock.now()), ...(scope === 'read' && { readOnly: true }) },
    headers: { ETag: etag },
  });
}
