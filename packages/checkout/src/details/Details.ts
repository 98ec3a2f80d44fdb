import type { OpenedState, SessionPhase } from '@stablepay/core';
import type { MouseEvent, ReactNode } from 'react';
import type { ShownAmounts } from '../amount/selectAmounts.ts';
import type { PaymentPageWindow } from '../engine/CheckoutSeams.ts';
import type { ViewMessages } from '../messages/CheckoutMessages.ts';
import type { DetailMessages } from '../messages/DetailMessages.ts';
import type { SessionViewProps, ViewProps } from '../views/ViewProps.ts';

/** Phases whose whole view comes later; until then `PlainView` says what is true. */
export type DetailedPhase = Exclude<
  SessionPhase,
  'idle' | 'creating' | 'awaitingPayment' | 'confirming' | 'paid'
>;

/** What a part of the details gets beside what every view has. */
export type DetailProps = ViewProps & { words: DetailMessages };

/** For parts about a session. */
export type SessionDetailProps = DetailProps & { state: OpenedState };

type Priced = { session: OpenedState['session']; locale: string };

/** Brings the details in the words of a language. */
export type DetailsLoader = () => Promise<{ loadDetails: (locale: string) => Promise<Details> }>;

/** What most payers never see, loaded once somebody may: see `useDetails`. */
export type Details = {
  words: DetailMessages;
  views: Partial<Record<SessionPhase, (props: SessionViewProps) => ReactNode>>;
  /** Amounts in coins, where the session's own numbers prove them. */
  selectProvenAmounts: (priced: Priced) => ShownAmounts | undefined;
  /** What to say about the payment. */
  selectPaidWords: (props: SessionViewProps) => ViewMessages;
  /** Puts an order's reference into a message so that it goes to the next line as a whole. */
  fill: (message: string, values: { reference: string } & Record<string, string>) => ReactNode;
  /** What was paid, for what; and a way to keep it. */
  Receipt: (props: SessionViewProps) => ReactNode;
  /** What to say about the error there is. */
  selectProblem: (props: ViewProps) => ViewMessages | undefined;
  ProblemActions: (props: ViewProps) => ReactNode;
  /** Enlarges the QR code and saves it. */
  QrTools: (props: SessionViewProps & { url: string }) => ReactNode;
  /** What a click on the link to the payment page does, as fits this browser. */
  toOpen: (
    checkout: ViewProps['checkout'],
    paymentPage: PaymentPageWindow | undefined,
  ) => (event: MouseEvent) => void;
  /** Trouble beside the state, never instead of it. */
  PanelNotice: (props: ViewProps) => ReactNode;
  /** That and the time, for those who listen. */
  Spoken: (props: ViewProps) => ReactNode;
  /** A text to be copied by hand, where the clipboard is closed. */
  CopyField: (props: { text: string; label: string }) => ReactNode;
};
