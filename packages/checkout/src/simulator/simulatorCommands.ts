/** What the simulator can do to a payment: the words of the sandbox's control API, in order. */
export type SimulatorCommand = {
  name: string;
  label: string;
  /** Calls of `POST /sessions/{id}/{call}`, one after the other. */
  calls: readonly string[];
  tone: 'good' | 'plain' | 'bad';
};

export const simulatorCommands: readonly SimulatorCommand[] = [
  { name: 'see', label: 'See on chain', calls: ['seeOnChain'], tone: 'plain' },
  { name: 'pay', label: 'Pay', calls: ['pay'], tone: 'good' },
  { name: 'underpay', label: 'Underpay', calls: ['underpay'], tone: 'plain' },
  { name: 'overpay', label: 'Overpay', calls: ['overpay'], tone: 'plain' },
  { name: 'freeze', label: 'Freeze', calls: ['freeze'], tone: 'plain' },
  { name: 'fail', label: 'Fail', calls: ['fail'], tone: 'bad' },
  { name: 'expire', label: 'Expire', calls: ['expire'], tone: 'bad' },
  { name: 'pay-late', label: 'Pay late', calls: ['expire', 'pay'], tone: 'plain' },
];
