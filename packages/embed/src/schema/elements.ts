import { attributes } from './attributes.ts';
import type { ElementSchema } from './ElementSchema.ts';
import { accountParts, optionParts, paymentParts } from './parts.ts';

const radio = [attributes.name, attributes.value, attributes.checked, attributes.required];
const price = [attributes.amount, attributes.currency];
const look = [attributes.locale, attributes.theme, attributes.frame];

const chosen = {
  name: 'change',
  className: 'Event',
  description: 'The shopper chose the option; `input` goes before it, as with a native radio.',
};

const insteadOfAccount = {
  name: '',
  description:
    'Shown where no script runs, and while the attributes don’t say what is to be shown.',
};

/** All elements of the script. */
export const elements: readonly ElementSchema[] = [
  {
    tag: 'stablepay-checkout',
    description: 'The option, its button and the payment in one.',
    attributes: [
      attributes.reference,
      attributes.proxy,
      ...radio,
      ...price,
      attributes.disabled,
      attributes['disabled-reason'],
      attributes['merchant-name'],
      attributes.panel,
      attributes['payment-page'],
      attributes['fallback-url'],
      ...look,
    ],
    events: [
      chosen,
      {
        name: 'stablepay:paid',
        className: 'StablePayPaidEvent',
        description:
          'The order is paid, by the server’s word: `reference`, `session`, `late`, `firstTime`.',
      },
      {
        name: 'stablepay:status',
        className: 'StablePayStatusEvent',
        description:
          'The payment has another status: `reference`, `session`, `status`, `previousStatus`, `late`.',
      },
      {
        name: 'stablepay:choose-other',
        className: 'StablePayChooseOtherEvent',
        description:
          'The shopper wants another method, and nothing was paid. The option is unchosen.',
      },
      {
        name: 'stablepay:pause',
        className: 'Event',
        description: 'With `panel`: the payment lies over the page now. Stop the game.',
      },
      {
        name: 'stablepay:resume',
        className: 'Event',
        description: 'It has closed, and the focus is back where it was.',
      },
    ],
    parts: [...optionParts, ...paymentParts],
    slots: [
      {
        name: '',
        description:
          'Shown where no script runs and where the payment can’t be loaded: a form or link.',
      },
      { name: 'paid', description: 'The way on after the payment: a link to the order.' },
    ],
  },
  {
    tag: 'stablepay-option',
    description: 'The option alone, for a checkout that goes on elsewhere.',
    attributes: [
      ...radio,
      ...price,
      attributes.networks,
      attributes.disabled,
      attributes['disabled-reason'],
      ...look,
      attributes.layout,
    ],
    events: [chosen],
    parts: optionParts,
    slots: [],
  },
  {
    tag: 'stablepay-badge',
    description: '"We accept USDT and USDC", for product pages and footers.',
    attributes: [attributes.locale, attributes.theme],
    events: [],
    parts: [{ name: 'badge', description: 'The line with its marks.' }],
    slots: [],
  },
  {
    tag: 'stablepay-refund',
    description: 'How far a refund is, for the person who gets it.',
    attributes: [
      attributes['refund-id'],
      attributes['refund-token'],
      attributes.proxy,
      attributes.locale,
      attributes['account-theme'],
    ],
    events: [],
    parts: accountParts,
    slots: [insteadOfAccount],
  },
  {
    tag: 'stablepay-subscription',
    description: 'Subscribing to a plan, and the subscription on an account page.',
    attributes: [
      attributes.plan,
      attributes.proxy,
      attributes['subscription-id'],
      attributes['subscription-token'],
      attributes.view,
      attributes.product,
      attributes['plan-amount'],
      attributes['plan-currency'],
      attributes.interval,
      attributes['interval-count'],
      attributes['trial-ends'],
      attributes.iterations,
      attributes.locale,
      attributes['account-theme'],
    ],
    events: [
      {
        name: 'stablepay:subscribed',
        className: 'StablePaySubscribedEvent',
        description:
          'Somebody is subscribed, by the server’s word: `reference`, `subscription`. Once per page load and plan.',
      },
    ],
    parts: accountParts,
    slots: [insteadOfAccount],
  },
];
