import type { SandboxCommands } from '../engine/SandboxCommands.ts';
import { isRefundFailure } from '../refund/refundRules.ts';
import { isSessionCommand } from '../session/sessionCommands.ts';
import { isSubscriptionCommand } from '../subscription/subscriptionCommands.ts';
import { faultPresets, isFaultPreset } from './faultPresets.ts';

type Action = (commands: SandboxCommands) => Promise<unknown>;

/** What a posted form asks for; undefined for anything the inspector's own forms can't send. */
export function parseInspectorAction(form: URLSearchParams): Action | undefined {
  const id = form.get('id') ?? '';
  const command = form.get('command') ?? '';
  switch (form.get('kind') ?? '') {
    case 'session':
      return isSessionCommand(command) ? (commands) => commands[command](id) : undefined;
    case 'subscription':
      return isSubscriptionCommand(command)
        ? (commands) => commands.driveSubscription({ subscriptionId: id, command })
        : undefined;
    case 'refund':
      return refundAction({ id, command });
    case 'event':
      return command === 'redeliver' ? (commands) => commands.redeliver(id) : undefined;
    case 'clock':
      return isMilliseconds(command)
        ? (commands) => commands.moveClock(Number(command))
        : undefined;
    case 'skew':
      return isMilliseconds(command)
        ? (commands) => commands.setClockSkew(Number(command))
        : undefined;
    case 'webhooks':
      return (commands) => commands.setWebhooks({ enabled: command === 'on' });
    case 'idempotency':
      return (commands) => commands.setIdempotency(command === 'conflict' ? 'conflict' : 'replay');
    case 'fault':
      return isFaultPreset(command)
        ? (commands) => commands.setFaults(faultPresets[command].faults)
        : undefined;
    case 'reset':
      return (commands) => commands.reset();
    default:
      return undefined;
  }
}

// Ten digits: up to 115 days in one step.
const isMilliseconds = (text: string) => /^-?\d{1,10}$/.test(text);

/** The id of a refund is its key: merchant and `refund_id` in one. */
function refundAction({ id, command }: { id: string; command: string }): Action | undefined {
  const target = parseKey(id);
  const [verb, reason] = command.split(' ');
  if (!target) return undefined;
  if (verb === 'complete') return (commands) => commands.completeRefund(target);
  if (verb === 'cancel') return (commands) => commands.cancelRefund(target);
  if (verb !== 'fail' || !isRefundFailure(reason)) return undefined;
  return (commands) => commands.failRefund({ ...target, reason });
}

function parseKey(key: string): { merchantId: string; refundId: string } | undefined {
  try {
    const pair: unknown = JSON.parse(key);
    if (!Array.isArray(pair)) return undefined;
    const [merchantId, refundId]: unknown[] = pair;
    if (typeof merchantId !== 'string' || typeof refundId !== 'string') return undefined;
    return { merchantId, refundId };
  } catch {
    return undefined;
  }
}
