import type { PresentationPlan } from './planPresentation.ts';

/**
 * What came of handing a payer over to the payment page. None of it says anything about the
 * payment: a window that is closed or was never opened leaves the session as it is.
 */
export type HandOff = PresentationPlan & {
  outcome:
    | 'opened'
    /** This page is on its way to the payment page. */
    | 'leaving'
    /** The browser refused the window; `mode` is what to offer now. */
    | 'blocked'
    /** The window is gone or out of sight already; `mode` is what to offer as well. */
    | 'closed'
    /** There is no window to open here; `mode` says what to offer. */
    | 'offered';
};
