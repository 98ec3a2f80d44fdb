import { ApiError, parseReference } from '@stablepay/core';
import { openReference } from '../tokens/signReference.ts';
import type { ProxyContext } from './ProxyContext.ts';
import type { Order } from './ProxyOptions.ts';

function orderNotFound(): ApiError {
  return new ApiError({
    code: 'order-not-found',
    message: 'No order of the caller has this reference.',
    status: 404,
  });
}

/**
 * From what a browser sent to the shop's own order. An unknown order, somebody else's order, and
 * an expired or malformed reference are the same typed 404.
 */
export async function resolveReference(
  context: ProxyContext,
  request: Request,
  value: unknown,
): Promise<{ reference: string; order: Order }> {
  const text = parseReference(value);
  const opened = await openReference({
    text,
    secrets: context.tokenSecrets,
    now: context.clock.now(),
  });
  if (!opened) throw orderNotFound();
  const order = await context.resolveOrder({ ...opened, request });
  if (!order) throw orderNotFound();
  return { reference: opened.reference, order };
}
