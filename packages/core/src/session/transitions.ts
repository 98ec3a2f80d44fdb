import type { OpenedState } from './SessionState.ts';

type OpenedName = OpenedState['status'];

const onwards = [
  'confirming',
  'underpaid',
  'overpaid',
  'frozen',
  'paid',
  'expired',
  'canceled',
  'failed',
] as const;

/**
 * Which state the server's word may lead to, from each state. Staying is always allowed. Money
 * that was seen does not become unseen: nothing leads back to `awaitingPayment`. `paid` absorbs.
 * Source: API reference 5.3 (assumption B8), read generously between states that hold money.
 */
export const transitions = {
  // Written out: with a spread in it, bundlers would keep the table where nobody asks for it.
  unknown: [
    'awaitingPayment',
    'confirming',
    'underpaid',
    'overpaid',
    'frozen',
    'paid',
    'expired',
    'canceled',
    'failed',
  ],
  awaitingPayment: onwards,
  confirming: onwards,
  underpaid: onwards,
  overpaid: onwards,
  frozen: onwards,
  expired: onwards,
  canceled: onwards,
  failed: onwards,
  paid: [],
} as const satisfies Record<OpenedName, readonly OpenedName[]>;

/** Whether the server's word may lead from one state to another. */
export function canTransition(from: OpenedName, to: OpenedName): boolean {
  // The table above in one line, since a checkout page carries it; the tests compare the two.
  return from === to || (from !== 'paid' && !isEarlier({ from, to }));
}

// Back to the beginning, or to where nothing is known.
const isEarlier = ({ from, to }: { from: OpenedName; to: OpenedName }) =>
  to === 'unknown' || (to === 'awaitingPayment' && from !== 'unknown');
