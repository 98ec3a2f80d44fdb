import { receiveWebhook } from '../webhooks/receiveWebhook.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { readRequestBody } from './readRequestBody.ts';
import { respondJson } from './respond.ts';

const bodyLimit = 256 * 1024;

/** `POST {base}/webhooks`: StablePay's signed delivery; its signature stands for an origin. */
export async function webhookRoute({ runtime, request }: RouteCall): Promise<ProxyAnswer> {
  const { context, follower } = runtime;
  const body = await readRequestBody({ request, limit: bodyLimit, clock: context.clock });
  const outcome = await receiveWebhook({ runtime, headers: request.headers, body });
  if (outcome === 'handled') follower.webhookSeen();
  return respondJson({ status: 200, value: { outcome } });
}
