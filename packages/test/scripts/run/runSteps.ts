import { styleText } from 'node:util';

export type StepResult = {
  ok: boolean;
  detail: string;
  /** What the step is about was not done, and the detail says why: neither passed nor failed. */
  notRun?: true | undefined;
};

export type Step = {
  name: string;
  /** Resolves with what to say; a throw is a failure like any other. */
  run: () => Promise<StepResult>;
};

type Finished = StepResult & { name: string; durationMs: number };

const mark = ({ ok, notRun }: StepResult) => {
  if (!ok) return styleText('red', '✗');
  return notRun ? styleText('yellow', '!') : styleText('green', '✓');
};

async function runStep(step: Step): Promise<Finished> {
  const startedAt = performance.now();
  const finish = (result: StepResult) => ({
    ...result,
    name: step.name,
    durationMs: performance.now() - startedAt,
  });
  try {
    return finish(await step.run());
  } catch (error) {
    return finish({
      ok: false,
      detail: error instanceof Error ? String(error.stack) : String(error),
    });
  }
}

/**
 * Runs every step, `width` at a time, also after one has failed. Prints each result as it comes
 * and a table at the end.
 */
export async function runSteps({
  steps,
  width = 1,
}: {
  steps: readonly Step[];
  width?: number | undefined;
}): Promise<{ passed: number; failed: number; notRun: number }> {
  const waiting = [...steps];
  const finished: Finished[] = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await runStep(step);
      finished.push(result);
      const seconds = (result.durationMs / 1_000).toFixed(1);
      process.stdout.write(`${mark(result)} ${result.name} (${seconds} s)\n`);
      if (!result.ok || result.notRun || result.detail.includes('\n')) {
        process.stdout.write(`${result.detail.trimEnd().replaceAll(/^/gm, '    ')}\n`);
      }
    }
  };
  await Promise.all(Array.from({ length: width }, worker));

  const column = Math.max(...finished.map((result) => result.name.length));
  process.stdout.write('\n');
  for (const step of steps) {
    const result = finished.find((candidate) => candidate.name === step.name);
    if (!result) continue;
    const line = result.ok ? result.detail.split('\n').at(-1) : 'failed, see above';
    process.stdout.write(`${mark(result)} ${result.name.padEnd(column)}  ${line}\n`);
  }
  const count = (wanted: (result: Finished) => boolean) => finished.filter(wanted).length;
  return {
    passed: count(({ ok, notRun }) => ok && !notRun),
    failed: count(({ ok }) => !ok),
    notRun: count(({ ok, notRun }) => ok && notRun === true),
  };
}
