import type { FetchLike } from '@stablepay/core';
import { createTestDesk, type TestDesk } from './createTestDesk.ts';
import type { NetworkTrouble } from './networkTroubles.ts';

/** A desk whose network is in trouble from `begin` to `end`. */
export function createTroubledDesk({
  trouble,
  maxWaitSeconds,
}: {
  trouble: NetworkTrouble;
  maxWaitSeconds: number;
}) {
  const desk: TestDesk = createTestDesk({ maxWaitSeconds });
  const cutters = new Set<() => void>();
  let isTroubled = false;
  let first: string | undefined;
  let polls = 0;
  let pollStartedAt: number | undefined;

  const remember = async (answer: Promise<Response>) => {
    const response = await answer;
    if (first === undefined && response.ok && response.status !== 304) {
      const body = (await response.clone().json()) as { session?: unknown };
      if (body.session !== undefined) first = JSON.stringify(body.session);
    }
    return response;
  };

  const cuttable = async (answer: Promise<Response>) => {
    let cut = () => undefined as void;
    const broken = new Promise<never>((_, reject) => {
      cut = () => reject(new TypeError('network error'));
    });
    cutters.add(cut);
    return Promise.race([answer, broken]).finally(() => cutters.delete(cut));
  };

  const fetch: FetchLike = async (input, init) => {
    const url = new URL(input);
    const isPoll = url.searchParams.has('wait');
    const pass = () => remember(cuttable(desk.fetch(input, init)));
    if (isPoll) {
      polls += 1;
      pollStartedAt = desk.clock.monotonic();
    }
    const call = { desk, url, pass, first };
    try {
      if (isTroubled) return await trouble.answer(call);
      const response = await pass();
      // What was on its way when the trouble began comes through it.
      if (!isTroubled) return response;
      return await trouble.answer({ ...call, pass: () => Promise.resolve(response) });
    } finally {
      if (isPoll) pollStartedAt = undefined;
    }
  };

  return {
    ...desk,
    fetch,
    polls: () => polls,
    /** Since when a poll is unanswered, on the monotonic clock. */
    pollStartedAt: () => pollStartedAt,
    open: () => desk.open({ fetch }),
    begin: () => {
      isTroubled = true;
      trouble.begin?.(desk);
      if (trouble.cuts) for (const cut of [...cutters]) cut();
    },
    end: () => {
      isTroubled = false;
      trouble.end?.(desk);
    },
  };
}

export type TroubledDesk = ReturnType<typeof createTroubledDesk>;
