import type { PaymentChoice } from '../session/SandboxSession.ts';
import {
  isSubscriptionCommand,
  type SubscriptionCommand,
} from '../subscription/subscriptionCommands.ts';
import { parsePageAction } from './parsePageAction.ts';

/** What a form of the mandate page asks for. */
export type MandateAction =
  | { kind: 'choose'; choice: PaymentChoice }
  | { kind: 'command'; command: SubscriptionCommand };

/** Reads a posted form; undefined for anything the page's own forms can't send. */
export function parseMandateAction(form: URLSearchParams): MandateAction | undefined {
  const command = form.get('action');
  if (isSubscriptionCommand(command)) return { kind: 'command', command };
  const action = parsePageAction(form);
  return action?.kind === 'choose' ? action : undefined;
}
