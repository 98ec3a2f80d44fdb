import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { invoice } from '../../test/createSubscribed.ts';
import { createBegun } from './createBegun.ts';
import { createInvoicePages } from './createInvoicePages.ts';

/** Pages of a StablePay that answers when the test says so. */
function createPaging() {
  const asked: string[] = [];
  const waiting: ((answer: Response) => void)[] = [];
  const { context, clock } = createTestContext({
    fetch: (input) => {
      asked.push(new URL(input).search);
      return new Promise((resolve) => waiting.push(resolve));
    },
  });
  let turns = 0;
  const turn = () => {
    turns += 1;
    return Promise.resolve(true);
  };
  const pages = createInvoicePages({ context, begun: createBegun(clock), turn });
  const answers: unknown[] = [];
  const read = (after?: string, subscriptionId = 'sub_1') =>
    void pages
      .read({ subscriptionId, startingAfter: after })
      .then(({ invoices }) => invoices.map(({ id }) => id))
      .catch((error: { code: string }) => error.code)
      .then((result) => answers.push(result));
  // Signing takes real turns of the event loop.
  const asks = (count: number) => expect.poll(() => asked.length).toBe(count);
  return {
    ...{ asked, answers, clock, read, asks, turns: () => turns },
    answer: async (count: number, ...data: object[]) => {
      for (const resolve of waiting.splice(0)) resolve(Response.json({ data, has_more: false }));
      await expect.poll(() => answers.length).toBe(count);
    },
    fail: async (count: number) => {
      for (const resolve of waiting.splice(0)) resolve(Response.json({}, { status: 500 }));
      await expect.poll(() => answers.length).toBe(count);
    },
  };
}

describe('a page of invoices', () => {
  it('is asked for once, however many ask for it at once, in its turn', async () => {
    const { read, asks, asked, answers, answer, turns } = createPaging();
    for (let index = 0; index < 500; index += 1) read();
    await asks(1);
    await answer(500, invoice('in_1'), invoice('in_2', { subscription_id: 'sub_9' }));
    expect(new Set(answers.map(String))).toEqual(new Set(['in_1']));
    expect(asked).toEqual(['?subscription_id=sub_1&limit=24']);
    expect(turns()).toBe(1);
  });

  it('is kept for two seconds after it came, and asked for anew then', async () => {
    const { read, asks, answers, answer, clock } = createPaging();
    read();
    await asks(1);
    await clock.advance(5_000);
    read();
    await answer(2, invoice('in_1'));
    await clock.advance(1_999);
    read();
    await expect.poll(() => answers.length).toBe(3);
    await clock.advance(1);
    read();
    await asks(2);
    await answer(4, invoice('in_1'), invoice('in_2'));
    expect(answers).toEqual([['in_1'], ['in_1'], ['in_1'], ['in_1', 'in_2']]);
  });

  it('is one for each subscription and place in the list', async () => {
    const { read, asks, answer, asked } = createPaging();
    read();
    read('in_1');
    read(undefined, 'sub_2');
    await asks(3);
    await answer(3);
    expect(asked.toSorted()).toEqual([
      '?subscription_id=sub_1&limit=24',
      '?subscription_id=sub_1&limit=24&starting_after=in_1',
      '?subscription_id=sub_2&limit=24',
    ]);
  });

  it('that could not be read fails for all who asked, and for two seconds', async () => {
    const { read, asks, answers, fail, answer, clock } = createPaging();
    read();
    read();
    await asks(1);
    await fail(2);
    read();
    await expect.poll(() => answers.length).toBe(3);
    await clock.advance(2_000);
    read();
    await asks(2);
    await answer(4, invoice('in_1'));
    expect(answers).toEqual([...Array(3).fill('upstream-failed'), ['in_1']]);
  });

  it('is asked for sixty times a minute at most, whatever place in the list is named', async () => {
    const { read, asks, answers, answer, clock, asked } = createPaging();
    for (let index = 0; index < 100; index += 1) read(`in_${index}`);
    await asks(60);
    await answer(100);
    expect(answers.filter((code) => code === 'rate-limited')).toHaveLength(40);
    // Others are none the worse for it, and a minute later it is forgotten.
    read(undefined, 'sub_2');
    await asks(61);
    await clock.advance(60_000);
    for (let index = 0; index < 60; index += 1) read(`in_${index}`);
    await asks(121);
    expect(asked).toHaveLength(121);
  });

  it('is forgotten when five hundred others were asked for since', async () => {
    const { read, asks, answer, answers, clock } = createPaging();
    for (let index = 0; index < 501; index += 1) read(undefined, `sub_${index}`);
    // The client asks a hundred times a second.
    for (const count of [100, 200, 300, 400, 500]) {
      await asks(count);
      await clock.advance(1_000);
    }
    await asks(501);
    await answer(501);
    read(undefined, 'sub_1');
    await expect.poll(() => answers.length).toBe(502);
    read(undefined, 'sub_0');
    await asks(502);
  });
});
