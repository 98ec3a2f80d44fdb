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
  required: {
    name: 'required',
    kind: 'flag',
    description:
      'The form can’t be sent before one of the group is chosen, as with a native radio.',
  },
  disabled: {
    name: 'disabled',
    kind: 'flag',
    description: 'Can’t be chosen, as with any control; so in a disabled `fieldset`.',
  },
  'disabled-reason': {
    name: 'disabled-reason',
    prop: 'disabledReason',
    kind: 'text',
    description: 'Why the option can’t be chosen now, in the shopper’s language. Disables it.',
  },
  'fallback-url': {
    name: 'fallback-url',
    kind: 'address',
    description:
      'Where to pay when the payment can’t be loaded and nothing stands inside the element: of the page’s or the proxy’s origin. Default: a form to `{proxy}/pay`.',
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
  'payment-page': {
    name: 'payment-page',
    prop: 'paymentPage',
    kind: 'choice',
    choices: ['tab', 'popup'],
    description:
      'Where StablePay’s page opens, in browsers where windows can be opened. Phones and in-app browsers stay in the tab whatever this says.',
  },
  panel: {
    name: 'panel',
    prop: 'form',
    kind: 'choice',
    choices: ['inline', 'dialog', 'gaming'],
    description:
      'Where the payment is shown: in the place of the button, in a window over the page, or over a game.',
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
  'refund-id': {
    name: 'refund-id',
    prop: 'refundId',
    kind: 'text',
    required: true,
    description: 'The refund, by your own id of it.',
  },
  'refund-token': {
    name: 'token',
    prop: 'token',
    kind: 'text',
    required: true,
    description: 'From your backend (`proxy.orderToken`): opens the refunds of one order.',
  },
  plan: {
    name: 'reference',
    prop: 'reference',
    kind: 'text',
    required: true,
    description: 'The plan: its id, or a signed reference. What is charged, your backend says.',
  },
  'subscription-id': {
    name: 'subscription-id',
    prop: 'access',
    kind: 'text',
    description:
      'From your backend (`proxy.subscriptionAccess`), where this browser did not subscribe.',
  },
  'subscription-token': {
    name: 'token',
    prop: 'access',
    kind: 'text',
    description: 'Comes with `subscription-id` and opens that subscription.',
  },
  view: {
    name: 'view',
    kind: 'choice',
    choices: ['auto', 'subscribe', 'card', 'payments'],
    description:
      'Subscribing, the card of a subscription, its payments; `auto` is card and payments where `subscription-id` is given or somebody has just subscribed, else subscribing.',
  },
  product: {
    name: 'product',
    prop: 'plan',
    kind: 'text',
    description: 'What is subscribed to, as shown before there is a subscription.',
  },
  'plan-amount': {
    name: 'amount',
    prop: 'plan',
    kind: 'decimal',
    description: 'The price of a period, such as `9.00`. Shown only, never sent.',
  },
  'plan-currency': {
    name: 'currency',
    prop: 'plan',
    kind: 'currency',
    description: 'The currency of `amount`, such as `USD`.',
  },
  interval: {
    name: 'interval',
    prop: 'plan',
    kind: 'choice',
    choices: ['month', 'day', 'week', 'year'],
    description: 'How long a period is.',
  },
  'interval-count': {
    name: 'interval-count',
    prop: 'plan',
    kind: 'count',
    description: 'Of how many of those a period is made. Default 1.',
  },
  'trial-ends': {
    name: 'trial-ends',
    prop: 'plan',
    kind: 'date',
    description: 'When the first charge is made, such as `2026-12-24`.',
  },
  iterations: {
    name: 'iterations',
    prop: 'plan',
    kind: 'count',
    description: 'After how many payments it ends by itself.',
  },
  'account-theme': {
    name: 'theme',
    prop: 'theme',
    kind: 'choice',
    choices: ['auto', 'light', 'dark'],
    description: 'The palette; `auto` is the page’s own.',
  },
} as const satisfies Record<string, AttributeSchema>;
