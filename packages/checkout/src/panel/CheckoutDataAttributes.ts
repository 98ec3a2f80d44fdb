/** State as attributes, for a shop's own CSS. Part of the public contract. */
export const CheckoutDataAttributes = {
  /** On the panel: the phase of the payment, `awaitingPayment` for example. */
  phase: 'data-phase',
  /** On the panel: the view that is shown; a phase, or `problem`. */
  view: 'data-view',
  /** On the panel (`card`, `plain`) and the drop-in (`row`, `card`). */
  frame: 'data-frame',
  /** On the modal window: `standard` or `gaming`. */
  layout: 'data-layout',
  /** `light`, `dark` or `auto`. */
  theme: 'data-theme',
  /** On the drop-in: a payment is under way. */
  active: 'data-active',
  /** On buttons: `primary`, `secondary`, `quiet`; on the notice: what it is about. */
  kind: 'data-kind',
  /** On the sign of an outcome: `success`, `warning`, `danger`, `info`. */
  tone: 'data-tone',
  /** On the status line: `live`, `troubled`, `done`, `still`. */
  activity: 'data-activity',
  /** On the outlines of what is coming. */
  shape: 'data-shape',
  /** On those of the account pages. */
  size: 'data-size',
  /** On the frames of the account pages: StablePay's word for the state, `loading`, `none`. */
  state: 'data-state',
  /** On a step of a refund: `done`, `current`, `ahead`. */
  stage: 'data-stage',
  /** On a place for words that has none now. */
  empty: 'data-empty',
} as const;
