import type { OpenedState, SessionView } from '@stablepay/core';

/** The payment has another status, by the server's word. Once per page load and status. */
export class StablePayStatusEvent extends Event {
  readonly reference: string;
  readonly session: SessionView;
  readonly status: OpenedState['status'];
  readonly previousStatus: OpenedState['status'] | undefined;
  /** It came after the session had ended. */
  readonly late: boolean;

  constructor({
    reference,
    session,
    status,
    previousStatus,
    late,
  }: Pick<StablePayStatusEvent, 'reference' | 'session' | 'status' | 'late'> & {
    previousStatus?: OpenedState['status'] | undefined;
  }) {
    super('stablepay:status', { bubbles: true, composed: true });
    this.reference = reference;
    this.session = session;
    this.status = status;
    this.previousStatus = previousStatus;
    this.late = late;
  }
}
