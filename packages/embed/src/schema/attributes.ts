import type { AttributeSchema } from './ElementSchema.ts';

/** The attributes of all elements, each under its own name. */
export const attributes = {
  reference: {
    name: 'reference',
    prop: 'reference',
    kind: 'text',
    description:
      'The order: its id, or a signed reference. Without one the element is the option only.',
  },
  proxy: {
    name: 'proxy',
    prop: 'proxyUrl',
    kind: 'address',
    required: true,
    description: 'Where your backend mounts the proxy: `/api/stablepay` or an http(s) address.',
  },
  name: {
    name: 'name',
    prop: 'name',
    kind: 'text',
    description: 'The name of the radio group: the same as the neighbours’.',
  },
  value: {
    name: 'value',
    prop: 'value',
    kind: 'text',
    description: 'What the form sends when this option is chosen. Default `stablepay`.',
  },
  checked: {
    name: 'checked',
    prop: 'checked',
    kind: 'flag',
    description: 'Chosen at first, and again when the form is reset.',
  },
  'disabled-reason': {
    name: 'disabled-reason',
    prop: 'disabledReason',
    kind: 'text',
    description: 'Why the option can’t be chosen now, in the shopper’s language. Disables it.',
  },
  amount: {
    name: 'amount',
    prop: 'amount',
    kind: 'decimal',
    description: 'The price shown before a session exists, such as `48.20`. Never sent.',
  },
  currency: {
    name: 'currency',
    prop: 'amount',
    kind: 'currency',
    description: 'The currency of `amount`, such as `USD`.',
  },
  networks: {
    name: 'networks',
    prop: 'networks',
    kind: 'list',
    description: 'Names of the enabled networks: `TRON, Ethereum`.',
  },
  'merchant-name': {
    name: 'merchant-name',
    prop: 'merchantName',
    kind: 'text',
    description: 'Who is paid, at the top of the payment.',
  },
  locale: {
    name: 'locale',
    prop: 'messages',
    kind: 'language',
    description: 'The language. Default: the `lang` of the page, else English.',
  },
  theme: {
    name: 'theme',
    prop: 'theme',
    kind: 'choice',
    choices: ['auto', 'light', 'dark', 'gaming', 'high-contrast'],
    description:
      'The palette; `auto` is the page’s own. The payment itself knows `auto`, `light` and `dark`.',
  },
  frame: {
    name: 'frame',
    prop: 'frame',
    kind: 'choice',
    choices: ['row', 'card'],
    description: '`row` lies in a list that draws the frame; `card` draws its own.',
  },
  layout: {
    name: 'layout',
    prop: 'layout',
    kind: 'choice',
    choices: ['auto', 'list', 'mobile'],
    description: 'Where the marks stand; `auto` takes what fits.',
  },
} as const satisfies Record<string, AttributeSchema>;
