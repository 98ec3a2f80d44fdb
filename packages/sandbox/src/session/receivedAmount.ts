import type { SandboxSession } from './SandboxSession.ts';
import type { SessionCommand } from './sessionCommands.ts';
import { tokenAmount } from './tokenAmount.ts';

/**
 * What has arrived after a command, in hundredths of the token: nine tenths when underpaid, eleven
 * tenths when overpaid, and at least 0.01 away from the price.
 */
export function receivedAmount({
  session,
  command,
}: {
  session: SandboxSession;
  command: SessionCommand;
}): number | undefined {
  const due = tokenAmount(session);
  const tenth = Math.max(1, Math.floor(due / 10));
  switch (command) {
    case 'underpay':
      return due - tenth;
    case 'overpay':
      return due + tenth;
    case 'pay':
      return Math.max(due, session.received ?? 0);
    case 'seeOnChain':
    case 'freeze':
      return session.received ?? due;
    case 'fail':
    case 'expire':
      return session.received;
    default:
      return command satisfies never;
  }
}
