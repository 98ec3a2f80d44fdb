import { isStablePayError, parseId, type UnknownRecord } from '@stablepay/core';
import { adoptSession } from '../orders/adoptSession.ts';
import type { ProxyRuntime } from '../proxy/ProxyRuntime.ts';
import { adoptSubscription } from '../subscriptions/adoptSubscription.ts';
import type { WebhookEvent } from './parseWebhookBody.ts';

/** What became of an event; both are answered 2xx. */
export type WebhookOutcome = 'handled' | 'ignored';

type Runtime = Pick<ProxyRuntime, 'context' | 'settle' | 'settleSubscription' | 'settleRefund'>;

type Group = 'payment' | 'refund' | 'subscription' | 'invoice';

/** The group of a known event name; without one the form of the resource is a hint to ask. */
function groupOf({ type, resource }: WebhookEvent): Group {
  for (const group of ['refund', 'subscription', 'invoice'] as const) {
    if (type?.startsWith(`${group}.`)) return group;
  }
  if (type !== undefined) return 'payment';
  if (resource['refund_id'] !== undefined) return 'refund';
  const { object } = resource;
  return object === 'subscription' || object === 'invoice' ? object : 'payment';
}

function readId(resource: UnknownRecord, field: string): string | undefined {
  try {
    return parseId(resource[field]);
  } catch {
    return undefined;
  }
}

/** Whether something that is not in the store was asked for by us and its answer is on its way. */
async function isOurs(adopt: () => Promise<boolean>): Promise<boolean> {
  try {
    return await adopt();
  } catch (error) {
    if (isStablePayError(error) && error.code === 'resource-missing') return false;
    throw error;
  }
}

async function settlePayment({ context, settle }: Runtime, id: string): Promise<boolean> {
  if (await settle(id)) return true;
  if (!(await isOurs(() => adoptSession(context, id)))) return false;
  return (await settle(id)) !== undefined;
}

async function settleMembership(
  runtime: Runtime,
  id: string,
  invoiceId?: string,
): Promise<boolean> {
  const { context, settleSubscription } = runtime;
  if (await settleSubscription(id, invoiceId)) return true;
  // Who sells no plans has none that could be on their way.
  if (!context.resolvePlan) return false;
  if (!(await isOurs(() => adoptSubscription(context, id)))) return false;
  return (await settleSubscription(id, invoiceId)) !== undefined;
}

/** The subscription of an invoice event, from its body or, where that does not say, from StablePay. */
async function subscriptionOf(
  { context }: Runtime,
  resource: UnknownRecord,
): Promise<string | undefined> {
  const named = readId(resource, 'subscription_id');
  const id = readId(resource, 'id');
  if (named !== undefined || id === undefined || !context.resolvePlan) return named;
  try {
    return (await context.stablepay.invoices.retrieve(id)).subscriptionId;
  } catch (error) {
    if (isStablePayError(error) && error.code === 'resource-missing') return undefined;
    throw error;
  }
}

/**
 * Asks StablePay about what an event is about and carries out what follows. The event only says
 * what to ask for; nothing in it is believed.
 */
export async function routeEvent(runtime: Runtime, event: WebhookEvent): Promise<WebhookOutcome> {
  const { resource } = event;
  const group = groupOf(event);
  const isHandled = async (): Promise<boolean> => {
    switch (group) {
      case 'payment': {
        const id = readId(resource, 'id');
        return id !== undefined && settlePayment(runtime, id);
      }
      case 'refund': {
        const id = readId(resource, 'refund_id');
        return id !== undefined && (await runtime.settleRefund(id)) !== undefined;
      }
      case 'subscription': {
        const id = readId(resource, 'id');
        return id !== undefined && settleMembership(runtime, id);
      }
      case 'invoice': {
        const id = await subscriptionOf(runtime, resource);
        return id !== undefined && settleMembership(runtime, id, readId(resource, 'id'));
      }
      default:
        return group satisfies never;
    }
  };
  return (await isHandled()) ? 'handled' : 'ignored';
}
