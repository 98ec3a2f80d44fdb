import { createOutcomeJournal, type OutcomeJournal } from '../../src/engine/outcomeJournal.ts';

/** What lasts as long as a page is loaded, whatever is mounted in it. */
export type PageLoad = {
  journal: OutcomeJournal;
  /** How often success was reported. */
  successes: number;
};

export const createPageLoad = (): PageLoad => ({ journal: createOutcomeJournal(), successes: 0 });
