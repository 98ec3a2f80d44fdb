import { expect, it } from 'vitest';
import { startWatch } from '../../test/startWatch.ts';

it('everybody waits as long as he asked, whoever else waits', async () => {
  const { clock, record, answers, hold } = await startWatch();
  hold('long', 25);
  await clock.advance(1_000);
  hold('short', 2);
  await clock.advance(1_900);
  expect(answers).toEqual({});
  await clock.advance(100);
  expect(answers).toEqual({ short: record.revision });
  await clock.advance(21_900);
  expect(answers).toEqual({ short: record.revision });
  await clock.advance(100);
  expect(answers).toEqual({ short: record.revision, long: record.revision });
  expect(clock.pendingTimers).toBe(0);
});

it('who hangs up is let go at once, and nobody else', async () => {
  const { clock, record, answers, hold, change } = await startWatch();
  const gone = hold('gone', 25);
  hold('here', 25);
  await clock.advance(1_000);
  gone.abort();
  await clock.advance(0);
  expect(answers).toEqual({ gone: record.revision });
  await change();
  expect(answers).toEqual({ gone: record.revision, here: record.revision + 1 });
  expect(clock.pendingTimers).toBe(0);
});

it('news comes to all at once, and stays news to who asks with the old', async () => {
  const { clock, record, answers, hold, change } = await startWatch();
  hold('first', 25);
  hold('second', 10);
  await clock.advance(4_000);
  await change();
  hold('third', 25);
  await clock.advance(0);
  const revision = record.revision + 1;
  expect(answers).toEqual({ first: revision, second: revision, third: revision });
  expect(clock.pendingTimers).toBe(0);
});

it('all are answered when the proxy closes', async () => {
  const { clock, closing, record, answers, hold } = await startWatch();
  hold('first', 25);
  hold('second', 10);
  await clock.advance(100);
  closing.abort();
  await clock.advance(0);
  expect(answers).toEqual({ first: record.revision, second: record.revision });
  expect(clock.pendingTimers).toBe(0);
});
