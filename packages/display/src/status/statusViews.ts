import type { OptionStateName } from '../messages/DisplayMessages.ts';

/** Colour and sign of a state. Each has words too: colour never speaks alone. */
export type StatusTone = 'progress' | 'success' | 'info' | 'neutral' | 'warning' | 'danger';

export type StatusView = {
  tone: StatusTone;
  /** Funds may have moved: a sign stands in the radio's place, and it can't be chosen again. */
  locked: boolean;
};

const open = (tone: StatusTone): StatusView => ({ tone, locked: false });
const locked = (tone: StatusTone): StatusView => ({ tone, locked: true });

/** How each state looks; exhaustive. Only what is paid has the tone of success. */
export const statusViews: Record<OptionStateName, StatusView> = {
  loading: open('progress'),
  slow: open('progress'),
  redirectFailed: open('danger'),
  returned: open('warning'),
  checking: locked('progress'),
  processing: locked('progress'),
  paid: locked('success'),
  paidLate: locked('success'),
  underpaid: locked('warning'),
  overpaid: locked('info'),
  frozen: locked('info'),
  unknown: locked('info'),
  expired: open('neutral'),
  canceled: open('neutral'),
  failed: open('danger'),
  unreadable: locked('warning'),
};
