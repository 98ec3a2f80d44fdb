import { parseInteger } from '@stablepay/core';
import type { SessionRecord } from '../store/Store.ts';
import { authorize } from './authorize.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { respond, respondJson } from './respond.ts';
import { toSessionView } from './toSessionView.ts';

const etagOf = (record: SessionRecord) => `"${record.revision}"`;

/** The tags of `If-None-Match`, compared weakly: compressing proxies mark ours as weak. */
function parseTags(header: string | null): readonly string[] {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}

function parseWait(request: Request, maxWaitSeconds: number): number {
  const text = new URL(request.url).searchParams.get('wait') ?? '0';
  const wait = parseInteger(/^\d{1,3}$/.test(text) ? Number(text) : Number.NaN, 'wait', {
    max: 999,
  });
  return Math.min(wait, maxWaitSeconds) * 1_000;
}

/**
 * `GET {base}/sessions/{id}?wait=s`: the session, at once when it differs from the caller's
 * `If-None-Match`, otherwise when it changes or when the wait is over (304).
 */
export async function readSessionRoute(call: RouteCall): Promise<Response> {
  const { runtime, request, signal } = call;
  const { clock, config } = runtime.context;
  const waitMs = parseWait(request, config.maxWaitSeconds);
  const header = request.headers.get('If-None-Match');
  const tags = parseTags(header);
  const isKnown = (one: SessionRecord) => header !== null && tags.includes(etagOf(one));

  const { record: first, scope } = await authorize(call, 'read');
  // What is news to the caller is answered at once; who asks for no news in particular, or has
  // the newest record, is worth a look at StablePay.
  const record =
    header === null || isKnown(first)
      ? await runtime.watch.wait({ record: first, isKnown, waitMs, signal })
      : first;
  const etag = etagOf(record);
  if (isKnown(record)) return respond({ status: 304, headers: { ETag: etag } });
  return respondJson({
    status: 200,
    value: { ...toSessionView(record, clock.now()), ...(scope === 'read' && { readOnly: true }) },
    headers: { ETag: etag },
  });
}
