import type { SessionPhase } from '@stablepay/core';
import type { ReactNode } from 'react';
import { AwaitingView } from './AwaitingView.tsx';
import { ConfirmingView } from './ConfirmingView.tsx';
import { CreatingView } from './CreatingView.tsx';
import { DetailedView } from './DetailedView.tsx';
import { IdleView } from './IdleView.tsx';
import { PaidView } from './PaidView.tsx';
import type { ViewProps } from './ViewProps.ts';
import { withSession } from './withSession.tsx';

const later = withSession(DetailedView);

/** One view per phase; a phase without one does not compile. */
export const viewOfPhase = {
  idle: IdleView,
  creating: CreatingView,
  awaitingPayment: withSession(AwaitingView),
  checking: later,
  confirming: withSession(ConfirmingView),
  underpaid: later,
  overpaid: later,
  frozen: later,
  paid: withSession(PaidView),
  expired: later,
  canceled: later,
  failed: later,
  unknown: later,
} as const satisfies Record<SessionPhase, (props: ViewProps) => ReactNode>;
