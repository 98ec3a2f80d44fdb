import { isSubscriptionCommand } from '../subscription/subscriptionCommands.ts';
import type { ControlCall } from './answerControlCall.ts';
import { ControlError } from './ControlError.ts';

/** Calls under `/subscriptions`; undefined for any other. @throws ControlError */
export async function answerSubscriptionCall({
  method,
  path,
  searchParams,
  commands,
}: ControlCall): Promise<unknown> {
  if (method === 'GET' && path === '/subscriptions') {
    const customer = searchParams.get('customer') ?? undefined;
    return { data: await commands.subscriptions({ customer }) };
  }
  const [, subscriptionId, command] =
    /^\/subscriptions\/([A-Za-z0-9_]{1,64})(?:\/(\w+))?$/.exec(path) ?? [];
  if (subscriptionId === undefined) return undefined;
  if (method === 'POST') {
    if (!isSubscriptionCommand(command)) {
      throw new ControlError({ status: 404, code: 'command_unknown' });
    }
    return commands.driveSubscription({ subscriptionId, command });
  }
  if (method !== 'GET' || (command !== undefined && command !== 'invoices')) return undefined;
  const subscription = await commands.subscription(subscriptionId);
  if (!subscription) throw new ControlError({ status: 404, code: 'resource-missing' });
  return command === undefined ? subscription : { data: await commands.invoices(subscriptionId) };
}
