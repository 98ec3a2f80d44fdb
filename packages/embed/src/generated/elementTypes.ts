// Written by scripts/generate.ts from src/schema. Change it there.
import type { StablePayChooseOtherEvent } from '../events/StablePayChooseOtherEvent.ts';
import type { StablePayPaidEvent } from '../events/StablePayPaidEvent.ts';
import type { StablePayStatusEvent } from '../events/StablePayStatusEvent.ts';
import type { StablePaySubscribedEvent } from '../events/StablePaySubscribedEvent.ts';

/** A radio of a form: the rows of the script. */
export type StablePayRadio = HTMLElement &
  Pick<ElementInternals, 'checkValidity' | 'reportValidity' | 'validationMessage' | 'validity'> & {
  value: string;
  checked: boolean;
  readonly form: HTMLFormElement | null;
  /** Chooses the option and begins the payment. Call it in a click. */
  start: () => Promise<void>;
};

/** Attributes of `<stablepay-checkout>`: The option, its button and the payment in one. */
export type StablePayCheckoutAttributes = {
  /** The order: its id, or a signed reference. Without one the element is the option only. */
  reference?: string | undefined;
  /** Where your backend mounts the proxy: `/api/stablepay` or an http(s) address. */
  proxy?: string | undefined;
  /** The name of the radio group: the same as the neighbours’. */
  name?: string | undefined;
  /** What the form sends when this option is chosen. Default `stablepay`. */
  value?: string | undefined;
  /** Chosen at first, and again when the form is reset. */
  checked?: boolean | string | undefined;
  /** The form can’t be sent before one of the group is chosen, as with a native radio. */
  required?: boolean | string | undefined;
  /** The price shown before a session exists, such as `48.20`. Never sent. */
  amount?: string | undefined;
  /** The currency of `amount`, such as `USD`. */
  currency?: string | undefined;
  /** Can’t be chosen, as with any control; so in a disabled `fieldset`. */
  disabled?: boolean | string | undefined;
  /** Why the option can’t be chosen now, in the shopper’s language. Disables it. */
  'disabled-reason'?: string | undefined;
  /** Who is paid, at the top of the payment. */
  'merchant-name'?: string | undefined;
  /** Where the payment is shown: in the place of the button, in a window over the page, or over a game. */
  panel?: 'inline' | 'dialog' | 'gaming' | undefined;
  /** Where StablePay’s page opens, in browsers where windows can be opened. Phones and in-app browsers stay in the tab whatever this says. */
  'payment-page'?: 'tab' | 'popup' | undefined;
  /** Where to pay when the payment can’t be loaded and nothing stands inside the element: of the page’s or the proxy’s origin. Default: a form to `{proxy}/pay`. */
  'fallback-url'?: string | undefined;
  /** The language. Default: the `lang` of the page, else English. */
  locale?: string | undefined;
  /** The palette; `auto` is the page’s own. The payment itself knows `auto`, `light` and `dark`. */
  theme?: 'auto' | 'light' | 'dark' | 'gaming' | 'high-contrast' | undefined;
  /** `row` lies in a list that draws the frame; `card` draws its own. */
  frame?: 'row' | 'card' | undefined;
};

/** Attributes of `<stablepay-option>`: The option alone, for a checkout that goes on elsewhere. */
export type StablePayOptionAttributes = {
  /** The name of the radio group: the same as the neighbours’. */
  name?: string | undefined;
  /** What the form sends when this option is chosen. Default `stablepay`. */
  value?: string | undefined;
  /** Chosen at first, and again when the form is reset. */
  checked?: boolean | string | undefined;
  /** The form can’t be sent before one of the group is chosen, as with a native radio. */
  required?: boolean | string | undefined;
  /** The price shown before a session exists, such as `48.20`. Never sent. */
  amount?: string | undefined;
  /** The currency of `amount`, such as `USD`. */
  currency?: string | undefined;
  /** Names of the enabled networks: `TRON, Ethereum`. */
  networks?: string | undefined;
  /** Can’t be chosen, as with any control; so in a disabled `fieldset`. */
  disabled?: boolean | string | undefined;
  /** Why the option can’t be chosen now, in the shopper’s language. Disables it. */
  'disabled-reason'?: string | undefined;
  /** The language. Default: the `lang` of the page, else English. */
  locale?: string | undefined;
  /** The palette; `auto` is the page’s own. The payment itself knows `auto`, `light` and `dark`. */
  theme?: 'auto' | 'light' | 'dark' | 'gaming' | 'high-contrast' | undefined;
  /** `row` lies in a list that draws the frame; `card` draws its own. */
  frame?: 'row' | 'card' | undefined;
  /** Where the marks stand; `auto` takes what fits. */
  layout?: 'auto' | 'list' | 'mobile' | undefined;
};

/** Attributes of `<stablepay-badge>`: "We accept USDT and USDC", for product pages and footers. */
export type StablePayBadgeAttributes = {
  /** The language. Default: the `lang` of the page, else English. */
  locale?: string | undefined;
  /** The palette; `auto` is the page’s own. The payment itself knows `auto`, `light` and `dark`. */
  theme?: 'auto' | 'light' | 'dark' | 'gaming' | 'high-contrast' | undefined;
};

/** Attributes of `<stablepay-refund>`: How far a refund is, for the person who gets it. */
export type StablePayRefundAttributes = {
  /** The refund, by your own id of it. */
  'refund-id'?: string | undefined;
  /** From your backend (`proxy.orderToken`): opens the refunds of one order. */
  token?: string | undefined;
  /** Where your backend mounts the proxy: `/api/stablepay` or an http(s) address. */
  proxy?: string | undefined;
  /** The language. Default: the `lang` of the page, else English. */
  locale?: string | undefined;
  /** The palette; `auto` is the page’s own. */
  theme?: 'auto' | 'light' | 'dark' | undefined;
};

/** Attributes of `<stablepay-subscription>`: Subscribing to a plan, and the subscription on an account page. */
export type StablePaySubscriptionAttributes = {
  /** The plan: its id, or a signed reference. What is charged, your backend says. */
  reference?: string | undefined;
  /** Where your backend mounts the proxy: `/api/stablepay` or an http(s) address. */
  proxy?: string | undefined;
  /** From your backend (`proxy.subscriptionAccess`), where this browser did not subscribe. */
  'subscription-id'?: string | undefined;
  /** Comes with `subscription-id` and opens that subscription. */
  token?: string | undefined;
  /** Subscribing, the card of a subscription, its payments; `auto` is card and payments where `subscription-id` is given or somebody has just subscribed, else subscribing. */
  view?: 'auto' | 'subscribe' | 'card' | 'payments' | undefined;
  /** What is subscribed to, as shown before there is a subscription. */
  product?: string | undefined;
  /** The price of a period, such as `9.00`. Shown only, never sent. */
  amount?: string | undefined;
  /** The currency of `amount`, such as `USD`. */
  currency?: string | undefined;
  /** How long a period is. */
  interval?: 'month' | 'day' | 'week' | 'year' | undefined;
  /** Of how many of those a period is made. Default 1. */
  'interval-count'?: string | undefined;
  /** When the first charge is made, such as `2026-12-24`. */
  'trial-ends'?: string | undefined;
  /** After how many payments it ends by itself. */
  iterations?: string | undefined;
  /** The language. Default: the `lang` of the page, else English. */
  locale?: string | undefined;
  /** The palette; `auto` is the page’s own. */
  theme?: 'auto' | 'light' | 'dark' | undefined;
};

declare global {
  // What HTMLElementEventMap and DocumentEventMap are made of.
  interface GlobalEventHandlersEventMap {
    'stablepay:choose-other': StablePayChooseOtherEvent;
    'stablepay:paid': StablePayPaidEvent;
    'stablepay:status': StablePayStatusEvent;
    'stablepay:subscribed': StablePaySubscribedEvent;
  }
  interface HTMLElementTagNameMap {
    'stablepay-checkout': StablePayRadio & { reference: string; proxy: string; name: string; required: boolean; amount: string; currency: string; disabled: boolean; disabledReason: string; merchantName: string; panel: string; paymentPage: string; fallbackUrl: string; locale: string; theme: string; frame: string; };
    'stablepay-option': StablePayRadio & { name: string; required: boolean; amount: string; currency: string; networks: string; disabled: boolean; disabledReason: string; locale: string; theme: string; frame: string; layout: string; };
    'stablepay-badge': HTMLElement & { locale: string; theme: string; };
    'stablepay-refund': HTMLElement & { refundId: string; token: string; proxy: string; locale: string; theme: string; };
    'stablepay-subscription': HTMLElement & { reference: string; proxy: string; subscriptionId: string; token: string; view: string; product: string; amount: string; currency: string; interval: string; intervalCount: string; trialEnds: string; iterations: string; locale: string; theme: string; };
  }
}
