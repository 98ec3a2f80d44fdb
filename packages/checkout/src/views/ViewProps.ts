import type { OpenedState } from '@stablepay/core';
import type { ReactNode } from 'react';
import type { Details } from '../details/Details.ts';
import type { UseCheckoutReturnType } from '../hooks/useCheckout.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** What the shop may put into the panel. */
export type PanelSlots = {
  /** The way on after a payment: a link to the order, say. */
  paidAction?: ReactNode;
  /** Leads back to the shop's other payment methods. */
  onChooseOther?: (() => void) | undefined;
};

export type ViewProps = PanelSlots & {
  checkout: UseCheckoutReturnType;
  messages: CheckoutMessages;
  /** What is loaded later; a view without it is plainer, and says nothing untrue. */
  details: Details | undefined;
};

/** For views of states that have a session. */
export type SessionViewProps = ViewProps & { state: OpenedState };
