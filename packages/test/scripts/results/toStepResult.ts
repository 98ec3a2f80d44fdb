import type { StepResult } from '../run/runSteps.ts';
import { formatTally, isGreen, listFailures, type Tally } from './tally.ts';

/** What a step says of the tests it ran: their number, or all they printed and what failed last. */
export function toStepResult({ tally, output }: { tally: Tally; output: string }): StepResult {
  const ok = isGreen(tally);
  return { ok, detail: ok ? formatTally(tally) : [output, ...listFailures(tally)].join('\n') };
}
