import type { OpenedState } from './SessionState.ts';

type OpenedName = OpenedState['status'];

const settling = ['confirming', 'underpaid', 'overpaid', 'frozen', 'paid'] as const;
const ended = ['expired', 'canceled', 'failed'] as const;

/**
 * Which state the server's word may lead to, from each state. Staying is always allowed. Money
 * that was seen does not become unseen: nothing leads back to `awaitingPayment`. `paid` absorbs.
 * Source: API reference 5.3 (assumption B8), read generously between states that hold money.
 */
export const transitions = {
  unknown: ['awaitingPayment', ...settling, ...ended],
  awaitingPayment: [...settling, ...ended],
  confirming: [...settling, ...ended],
  underpaid: [...settling, ...ended],
  overpaid: [...settling, ...ended],
  frozen: [...settling, ...ended],
  expired: [...settling, ...ended],
  canceled: [...settling, ...ended],
  failed: [...settling, ...ended],
  paid: [],
} as const satisfies Record<OpenedName, readonly OpenedName[]>;

/** Whether the server's word may lead from one state to another. */
export function canTransition(from: OpenedName, to: OpenedName): boolean {
  return from === to || (transitions[from] as readonly OpenedName[]).includes(to);
}
