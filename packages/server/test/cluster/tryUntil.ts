export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const pauseMs = 200;
const longestMs = 300_000;

/** Tries until it goes well; waits for the work, not for a time. The last failure is thrown. */
export async function tryUntil(attempt: () => unknown): Promise<void> {
  const endsAt = Date.now() + longestMs;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (Date.now() > endsAt) throw error;
      await sleep(pauseMs);
    }
  }
}
