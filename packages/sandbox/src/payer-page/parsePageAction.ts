import { isTokenCode } from '@stablepay/core';
import { isNetwork } from '../session/networks.ts';
import type { PaymentChoice } from '../session/SandboxSession.ts';
import { isSessionCommand, type SessionCommand } from '../session/sessionCommands.ts';

/** What a form of the payer page asks for. */
export type PageAction =
  | { kind: 'choose'; choice: PaymentChoice }
  | { kind: 'command'; command: SessionCommand };

/** Reads a posted form; undefined for anything the page's own forms can't send. */
export function parsePageAction(form: URLSearchParams): PageAction | undefined {
  const action = form.get('action');
  if (isSessionCommand(action)) return { kind: 'command', command: action };
  const token = form.get('token');
  const network = form.get('network');
  if (action !== 'choose' || !isTokenCode(token) || !isNetwork(network)) return undefined;
  const code = token.toUpperCase() === 'USDC' ? 'USDC' : 'USDT';
  return { kind: 'choose', choice: { token: code, network } };
}
