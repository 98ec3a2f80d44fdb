import { createTestClock } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createReadBudget } from './createReadBudget.ts';

function createQueue(perSecond: number) {
  let rate = perSecond;
  const clock = createTestClock();
  const budget = createReadBudget({ perSecond: () => rate, clock });
  const answers: [name: string, mayRead: boolean, at: number][] = [];
  return {
    clock,
    answers,
    ask: (name: string, isWanted = () => true) => {
      void budget
        .turn(isWanted)
        .then((mayRead) => answers.push([name, mayRead, clock.monotonic()]));
    },
    setRate: (value: number) => {
      rate = value;
    },
  };
}

describe('turns to read', () => {
  it('are given at once as long as there is budget, then one after the other in the order of asking', async () => {
    const { ask, answers, clock } = createQueue(2);
    for (const name of ['a', 'b', 'c', 'd', 'e']) ask(name);
    await clock.advance(0);
    expect(answers).toEqual([
      ['a', true, 0],
      ['b', true, 0],
    ]);
    // One timer, however many wait.
    expect(clock.pendingTimers).toBe(1);
    await clock.advance(10_000);
    expect(answers.slice(2)).toEqual([
      ['c', true, 500],
      ['d', true, 1_000],
      ['e', true, 1_500],
    ]);
    expect(clock.pendingTimers).toBe(0);
  });

  it('are saved up for a second at most', async () => {
    const { ask, answers, clock } = createQueue(3);
    for (const name of ['a', 'b', 'c']) ask(name);
    await clock.advance(60_000);
    for (const name of ['d', 'e', 'f', 'g']) ask(name);
    await clock.advance(0);
    expect(answers.map(([name]) => name)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    await clock.advance(1_000);
    expect(answers.at(-1)).toEqual(['g', true, 60_334]);
  });

  it('are saved up to one where there is less than one a second', async () => {
    const { ask, answers, clock } = createQueue(0.5);
    await clock.advance(60_000);
    ask('a');
    ask('b');
    await clock.advance(10_000);
    expect(answers).toEqual([
      ['a', true, 60_000],
      ['b', true, 62_000],
    ]);
  });

  it('cost nothing where nobody wants them any more', async () => {
    const { ask, answers, clock } = createQueue(1);
    ask('a');
    ask('b', () => false);
    ask('c');
    await clock.advance(1_000);
    expect(answers).toEqual([
      ['a', true, 0],
      ['b', false, 0],
      ['c', true, 1_000],
    ]);
  });

  it('are refused where nothing may be read', async () => {
    const { ask, answers, clock } = createQueue(0);
    ask('a');
    await clock.advance(0);
    expect(answers).toEqual([['a', false, 0]]);
    expect(clock.pendingTimers).toBe(0);
  });

  it('follow a rate that changes', async () => {
    const { ask, answers, clock, setRate } = createQueue(1);
    ask('a');
    ask('b');
    ask('c');
    await clock.advance(500);
    setRate(10);
    ask('d');
    await clock.advance(2_000);
    expect(answers.every(([, mayRead]) => mayRead)).toBe(true);
    expect(answers.map(([name]) => name)).toEqual(['a', 'b', 'c', 'd']);
    expect(answers.at(-1)?.[2]).toBeLessThan(1_000);
    expect(clock.pendingTimers).toBe(0);
  });
});
