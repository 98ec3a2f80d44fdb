import { isEnded } from '@stablepay/core';
import type { ReactNode } from 'react';
import type { CheckoutSnapshot } from '../engine/CheckoutSnapshot.ts';
import { CreatingView } from '../views/CreatingView.tsx';
import { ProblemView } from '../views/ProblemView.tsx';
import { viewOfPhase } from '../views/viewOfPhase.ts';
import type { ViewProps } from '../views/ViewProps.ts';

export type SelectedView = {
  /** Changes when what a person sees becomes something else. */
  name: string;
  View: (props: ViewProps) => ReactNode;
};

/**
 * The view for a snapshot. An error takes the place of a view only where there is nothing to
 * show instead: when no session could be opened, and when its page must not be.
 */
export function selectView({
  phase,
  state,
  isResuming,
  errorDuring,
}: Pick<CheckoutSnapshot, 'phase' | 'state' | 'isResuming' | 'errorDuring'>): SelectedView {
  const isOpenable = phase === 'idle' || isEnded(state);
  const hasFailed =
    (errorDuring === 'start' && isOpenable) ||
    (errorDuring === 'open' && phase === 'awaitingPayment');
  if (hasFailed) return { name: 'problem', View: ProblemView };
  if (phase === 'idle' && isResuming) return { name: 'creating', View: CreatingView };
  return { name: phase, View: viewOfPhase[phase] };
}
