import type { ReactNode } from 'react';
import type { OptionStateName } from '../messages/DisplayMessages.ts';
import type { StatusView } from './statusViews.ts';

/**
 * A state with its look and words, made by `describeStatus`. It carries what it needs, so that an
 * option without a state carries nothing of it.
 */
export type DescribedStatus = StatusView & {
  state: OptionStateName;
  /** For the row, in place of the second line. */
  line: string;
  /** Full sentences. */
  text: string;
  /** 20×20, stands in the radio's place where the option is locked. */
  sign: ReactNode;
  /** Sentences and action, for the panel or under a grid of tiles. */
  notice?: ReactNode;
  /** What takes its place when it has stood for so long. */
  later?: { afterMs: number; status: DescribedStatus } | undefined;
};
