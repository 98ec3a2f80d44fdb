import type { SessionPhase } from '@stablepay/core';
import type { ReactNode } from 'react';
import { AwaitingView } from './AwaitingView.tsx';
import { CanceledView } from './CanceledView.tsx';
import { CheckingView } from './CheckingView.tsx';
import { ConfirmingView } from './ConfirmingView.tsx';
import { CreatingView } from './CreatingView.tsx';
import { ExpiredView } from './ExpiredView.tsx';
import { FailedView } from './FailedView.tsx';
import { FrozenView } from './FrozenView.tsx';
import { IdleView } from './IdleView.tsx';
import { OverpaidView } from './OverpaidView.tsx';
import { PaidView } from './PaidView.tsx';
import { UnderpaidView } from './UnderpaidView.tsx';
import { UnknownView } from './UnknownView.tsx';
import type { ViewProps } from './ViewProps.ts';
import { withSession } from './withSession.tsx';

/** One view per phase; a phase without one does not compile. */
export const viewOfPhase = {
  idle: IdleView,
  creating: CreatingView,
  awaitingPayment: withSession(AwaitingView),
  checking: withSession(CheckingView),
  confirming: withSession(ConfirmingView),
  underpaid: withSession(UnderpaidView),
  overpaid: withSession(OverpaidView),
  frozen: withSession(FrozenView),
  paid: withSession(PaidView),
  expired: withSession(ExpiredView),
  canceled: withSession(CanceledView),
  failed: withSession(FailedView),
  unknown: withSession(UnknownView),
} as const satisfies Record<SessionPhase, (props: ViewProps) => ReactNode>;
