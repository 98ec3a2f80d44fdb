import type { SessionView } from '@stablepay/core';

/** The order is paid, by the server's word. Fires once per page load; fulfil on the server. */
export class StablePayPaidEvent extends Event {
  readonly reference: string;
  readonly session: SessionView;
  /** The money came after the session had ended. */
  readonly late: boolean;
  /** True once per browser where storage works; for analytics. */
  readonly firstTime: boolean;

  constructor({
    reference,
    session,
    late,
    firstTime,
  }: Pick<StablePayPaidEvent, 'reference' | 'session' | 'late' | 'firstTime'>) {
    super('stablepay:paid', { bubbles: true, composed: true });
    this.reference = reference;
    this.session = session;
    this.late = late;
    this.firstTime = firstTime;
  }
}
