import type { OptionStatus } from '../src/status/OptionStatus.ts';

const press = () => {};

/** One status of each state, with the action it may carry. Exhaustive: a new state needs a row. */
const samples: { [State in OptionStatus['state']]: Extract<OptionStatus, { state: State }> } = {
  loading: { state: 'loading', action: { name: 'tryAgain', onPress: press } },
  redirectFailed: { state: 'redirectFailed', action: { name: 'tryAgain', onPress: press } },
  returned: { state: 'returned', action: { name: 'continuePayment', href: '#continue' } },
  checking: { state: 'checking' },
  processing: { state: 'processing' },
  paid: { state: 'paid', token: 'USDT', action: { name: 'viewTransaction', href: '#tx' } },
  paidLate: { state: 'paidLate' },
  underpaid: {
    state: 'underpaid',
    part: { received: '45.00', total: '48.20', token: 'USDT' },
    action: { name: 'payTheRest', href: '#rest' },
  },
  overpaid: { state: 'overpaid' },
  frozen: { state: 'frozen', action: { name: 'contactShop', href: 'mailto:help@acme.test' } },
  expired: { state: 'expired', action: { name: 'startAgain', onPress: press } },
  canceled: { state: 'canceled', action: { name: 'contactShop', href: 'mailto:help@acme.test' } },
  failed: { state: 'failed', action: { name: 'chooseAnother', onPress: press } },
  unknown: { state: 'unknown', action: { name: 'contactShop', href: 'mailto:help@acme.test' } },
  unreadable: { state: 'unreadable', seconds: 15 },
};

/** A status of every state. */
export const statuses: readonly OptionStatus[] = Object.values(samples);
