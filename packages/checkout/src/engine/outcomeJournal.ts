import type { OpenedState } from '@stablepay/core';

/** What has been reported on this page already; outlives every component and engine. */
export type OutcomeJournal = {
  /** The last status reported, per session. */
  statuses: Map<string, OpenedState['status']>;
  /** Orders whose payment was reported. */
  paid: Set<string>;
};

/** A journal of its own, for tests and for pages within a page. */
export function createOutcomeJournal(): OutcomeJournal {
  return { statuses: new Map(), paid: new Set() };
}

/** The journal of this page load: what makes callbacks exactly-once across remounts. */
export const pageJournal = createOutcomeJournal();
