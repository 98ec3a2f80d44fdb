import { styleText } from 'node:util';

export type StepResult = { ok: boolean; detail: string };

export type Step = {
  name: string;
  /** Resolves with what to say; a throw is a failure like any other. */
  run: () => Promise<StepResult>;
};

type Finished = StepResult & { name: string; durationMs: number };

const mark = (ok: boolean) => (ok ? styleText('green', '✓') : styleText('red', '✗'));

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
}): Promise<{ passed: number; failed: number }> {
  const waiting = [...steps];
  const finished: Finished[] = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await runStep(step);
      finished.push(result);
      const seconds = (result.durationMs / 1_000).toFixed(1);
      process.stdout.write(`${mark(result.ok)} ${result.name} (${seconds} s)\n`);
      if (!result.ok || result.detail.includes('\n')) {
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
    process.stdout.write(`${mark(result.ok)} ${result.name.padEnd(column)}  ${line}\n`);
  }
  const passed = finished.filter((result) => result.ok).length;
  return { passed, failed: finished.length - passed };
}
