import type { SessionStatus } from '@stablepay/core';

/** From which states a command may run, and where it leads. */
type CommandRule = { from: readonly SessionStatus[]; to: SessionStatus };

const settling = ['processing', 'underpaid', 'overpaid', 'frozen'] as const;

/**
 * What a tester can do to a session: the transitions of API reference 5.3 (B8). Those that start
 * at `pending` pass through `processing` in the same instant. `expired → paid` is the late payment.
 */
export const sessionCommands = {
  pay: { from: ['pending', ...settling, 'expired'], to: 'paid' },
  seeOnChain: { from: ['pending'], to: 'processing' },
  underpay: { from: ['pending', 'processing'], to: 'underpaid' },
  overpay: { from: ['pending', 'processing'], to: 'overpaid' },
  fail: { from: ['pending', ...settling], to: 'failed' },
  expire: { from: ['pending', 'underpaid', 'overpaid', 'frozen'], to: 'expired' },
  freeze: { from: ['pending', 'processing'], to: 'frozen' },
} as const satisfies Record<string, CommandRule>;

export type SessionCommand = keyof typeof sessionCommands;

export function isSessionCommand(value: unknown): value is SessionCommand {
  return typeof value === 'string' && Object.hasOwn(sessionCommands, value);
}

/** Whether a command may run in a state. */
export function canCommand(command: SessionCommand, status: SessionStatus): boolean {
  return (sessionCommands[command].from as readonly SessionStatus[]).includes(status);
}
