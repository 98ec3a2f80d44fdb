import { loadDetails } from '@stablepay/checkout/details';
import { en } from '@stablepay/checkout/locales/en';

const { words } = await loadDetails('en');

/** What happens at StablePay or in the page, and what has to be seen and told then. */
export type FlowCase = {
  name: string;
  /** Commands of the sandbox, in their order. */
  commands: readonly string[];
  /** The heading before the last command; then the page is woken, as by coming back to it. */
  before?: string | undefined;
  /** Buttons pressed afterwards. */
  presses?: readonly string[] | undefined;
  heading: string;
  /** The statuses told, the last of them. */
  status: string;
  paid: boolean;
  /** Whether the page offers to begin again. */
  again: boolean;
};

/** One list for the React build and the script tag. */
export const flowCases: readonly FlowCase[] = [
  {
    name: 'paid',
    commands: ['pay'],
    heading: en.paid.title,
    status: 'paid',
    paid: true,
    again: false,
  },
  {
    name: 'seen on chain',
    commands: ['seeOnChain'],
    heading: en.confirming.title,
    status: 'confirming',
    paid: false,
    again: false,
  },
  {
    name: 'seen, then paid',
    commands: ['seeOnChain', 'pay'],
    heading: en.paid.title,
    status: 'paid',
    paid: true,
    again: false,
  },
  {
    name: 'underpaid',
    commands: ['underpay'],
    heading: words.underpaid.title,
    status: 'underpaid',
    paid: false,
    again: false,
  },
  {
    name: 'overpaid',
    commands: ['overpay'],
    heading: words.overpaid.title,
    status: 'overpaid',
    paid: false,
    again: false,
  },
  {
    name: 'frozen',
    commands: ['freeze'],
    heading: words.frozen.title,
    status: 'frozen',
    paid: false,
    again: false,
  },
  {
    name: 'failed',
    commands: ['fail'],
    heading: words.failed.title,
    status: 'failed',
    paid: false,
    again: true,
  },
  {
    name: 'expired',
    commands: ['expire'],
    heading: words.expiredTitle,
    status: 'expired',
    paid: false,
    again: true,
  },
  {
    name: 'paid after it expired',
    commands: ['expire', 'pay'],
    before: words.expiredTitle,
    heading: en.paid.title,
    status: 'paid',
    paid: true,
    again: false,
  },
  {
    name: 'canceled by the shopper',
    commands: [],
    presses: [en.awaiting.cancel],
    heading: words.canceled.title,
    status: 'canceled',
    paid: false,
    again: true,
  },
];
