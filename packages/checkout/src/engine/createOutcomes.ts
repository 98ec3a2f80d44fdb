import { hasSession, type OpenedState, type SessionState, type SessionView } from '@stablepay/core';
import type { SessionRecord } from './createSessionRecord.ts';
import type { OutcomeJournal } from './outcomeJournal.ts';

/** The payment is complete. Show it; fulfil orders on the server only. */
export type PaidEvent = {
  reference: string;
  session: SessionView;
  /** It came after the session had expired, failed or been cancelled. */
  late: boolean;
  /** True once per browser, where storage works; else once per page load. For analytics. */
  firstTime: boolean;
};

/** The server's word about the payment has changed. */
export type StatusChangeEvent = {
  reference: string;
  session: SessionView;
  status: OpenedState['status'];
  previousStatus?: OpenedState['status'] | undefined;
  late: boolean;
};

/** Each fires once per page load and outcome, whatever re-renders, remounts or reconnects. */
export type CheckoutCallbacks = {
  onPaid?: ((event: PaidEvent) => void) | undefined;
  onStatusChange?: ((event: StatusChangeEvent) => void) | undefined;
};

export type Outcomes = {
  /** Adds somebody who listens; asked for their callbacks anew each time. */
  listen: (toCallbacks: () => CheckoutCallbacks) => () => void;
  /** Looks at a state and reports what was not reported yet. */
  report: (state: SessionState) => void;
  stop: () => void;
};

// A callback that throws is the page's bug: it is reported there and harms nothing in here.
function call<E>(callback: (event: E) => void, event: E): void {
  try {
    callback(event);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

/** Turns states into callbacks. An outcome counts as reported once somebody was told. */
export function createOutcomes({
  proxyUrl,
  reference,
  journal,
  record,
}: {
  proxyUrl: string;
  reference: string;
  journal: OutcomeJournal;
  record: SessionRecord;
}): Outcomes {
  const sources = new Set<() => CheckoutCallbacks>();

  const reportStatus = ({ key, state }: { key: string; state: OpenedState }) => {
    const previousStatus = journal.statuses.get(key);
    if (previousStatus === state.status) return;
    const callbacks = [...sources].flatMap((source) => source().onStatusChange ?? []);
    if (callbacks.length === 0) return;
    journal.statuses.set(key, state.status);
    const { session, status, late } = state;
    for (const callback of callbacks) {
      call(callback, { reference, session, status, previousStatus, late });
    }
  };

  const reportPaid = (state: OpenedState) => {
    // Of an order that was paid twice, on a cancelled session and on the next, success is one. By
    // the server's name for it: that of a page may be signed, each time anew.
    const order = `${proxyUrl} ${state.session.reference}`;
    if (state.status !== 'paid' || journal.paid.has(order)) return;
    const callbacks = [...sources].flatMap((source) => source().onPaid ?? []);
    if (callbacks.length === 0) return;
    journal.paid.add(order);
    const { session, late } = state;
    const stored = record.load();
    const isOurs = stored?.sessionId === session.id;
    const firstTime = !(isOurs && stored.paidSeen);
    if (isOurs) record.save({ ...stored, paidSeen: true });
    for (const callback of callbacks) call(callback, { reference, session, late, firstTime });
  };

  return {
    listen: (toCallbacks) => {
      const source = () => toCallbacks();
      sources.add(source);
      return () => sources.delete(source);
    },
    report: (state) => {
      if (!hasSession(state)) return;
      const key = `${proxyUrl} ${state.session.id}`;
      reportStatus({ key, state });
      reportPaid(state);
    },
    stop: () => sources.clear(),
  };
}
