import { ApiError, parseReference } from '@stablepay/core';
import { type OpenedReference, openReference } from '../tokens/signReference.ts';
import type { ProxyContext } from './ProxyContext.ts';
import type { Order } from './ProxyOptions.ts';
import type { ProxyRequest } from './ProxyRequest.ts';
import { toResolveParams } from './toResolveParams.ts';

/** The one answer for a reference that is unknown, somebody else's, expired or malformed. */
export function orderNotFound(): ApiError {
  return new ApiError({
    code: 'order-not-found',
    message: 'No order or plan of the caller has this reference.',
    status: 404,
  });
}

/** A reference as a browser sent it, signed or not. */
export async function openBrowserReference(
  context: ProxyContext,
  value: unknown,
): Promise<OpenedReference> {
  const opened = await openReference({
    text: parseReference(value),
    secrets: context.tokenSecrets,
    now: context.clock.now(),
  });
  if (!opened) throw orderNotFound();
  return opened;
}

/**
 * From what a browser sent to the shop's own order. An unknown order, somebody else's order, and
 * an expired or malformed reference are the same typed 404.
 */
export async function resolveReference(
  context: ProxyContext,
  request: ProxyRequest,
  value: unknown,
): Promise<{ reference: string; order: Order }> {
  const opened = await openBrowserReference(context, value);
  const order = await context.resolveOrder(toResolveParams(opened, request));
  if (!order) throw orderNotFound();
  return { reference: opened.reference, order };
}
