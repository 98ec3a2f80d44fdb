import { systemClock } from '@stablepay/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { createOverFetch } from '../../test/createOverFetch.ts';
import { answerLikeBrowser } from '../testing/answerLikeBrowser.ts';
import { createTestShop } from '../testing/createTestShop.ts';
import { pageCss } from './assets/pageCss.ts';
import { pageJs } from './assets/pageJs.ts';

// The engine, the page and its script in real Chromium. Only the way between script and engine is
// not the network: the page can't be framed, so it is put into this document.

const timers: number[] = [];

beforeEach(() => {
  const { setTimeout: later, setInterval: often } = window;
  vi.spyOn(window, 'setTimeout').mockImplementation(((run: () => void, ms: number) => {
    const id = later(run, ms);
    timers.push(id);
    return id;
  }) as typeof setTimeout);
  vi.spyOn(window, 'setInterval').mockImplementation(((run: () => void, ms: number) => {
    const id = often(run, ms);
    timers.push(id);
    return id;
  }) as typeof setInterval);
});

afterEach(() => {
  for (const id of timers.splice(0)) clearTimeout(id);
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function openPage(fields: Record<string, unknown> = {}, path?: string) {
  const shop = createTestShop({
    clock: systemClock,
    createProxy: () => ({ fetch: async () => new Response(null, { status: 204 }) }),
  });
  const { sandbox } = shop;
  const id = await createOverFetch(shop, fields, path);
  const address = `${sandbox.baseUrl}/pay/${id}`;
  const pageFetch = (input: string, init?: RequestInit) =>
    answerLikeBrowser({
      input: new URL(input, address),
      init,
      route: sandbox.fetch,
      pageOrigin: sandbox.baseUrl,
    });

  const text = await (await pageFetch(address)).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  document.body.replaceChildren(
    ...[...page.body.childNodes].map((node) => document.adoptNode(node)),
  );
  const style = document.createElement('style');
  style.textContent = pageCss;
  document.body.append(style);
  const reload = vi.fn();
  const location = { href: address, reload };
  // The script as the browser would run it, with its fetch and location.
  const script = `export const run = (fetch, location) => {${pageJs}};`;
  const blob = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const { run } = (await import(/* @vite-ignore */ blob)) as {
    run: (...given: unknown[]) => void;
  };
  URL.revokeObjectURL(blob);
  run(pageFetch, location);
  return { commands: sandbox.commands, id, reload };
}

const byText = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('button, label')].find((element) =>
    element.textContent.includes(text),
  );

test('a coin is sent when it is picked, and the focus stays on it', async () => {
  const { commands, id } = await openPage({ currency: 'EUR' });
  const usdc = document.querySelector<HTMLInputElement>('#token-USDC');
  usdc?.focus();
  usdc?.click();
  await expect.poll(() => document.querySelector('#address')?.textContent).toMatch(/-USDC-/);
  expect((await commands.session(id))?.choice.token).toBe('USDC');
  expect(document.activeElement?.id).toBe('token-USDC');
  expect(document.querySelector('main')?.hasAttribute('aria-busy')).toBe(false);
});

test('the main button pays; the result is said and has the focus', async () => {
  const { commands, id, reload } = await openPage();
  byText('Pay 48.20 USDT')?.click();
  await expect.poll(() => document.querySelector('.headline')?.textContent).toBe('Paid 48.20 USDT');
  expect((await commands.session(id))?.status).toBe('paid');
  expect(document.activeElement?.textContent).toBe('Paid 48.20 USDT');
  expect(document.querySelector('#announcer')?.textContent).toBe('Paid 48.20 USDT');
  expect(document.title).toContain('Paid');
  expect(reload).not.toHaveBeenCalled();
});

test('a second press while the first is under way does nothing', async () => {
  const { commands, id } = await openPage();
  byText('Underpay')?.click();
  byText('Fail')?.click();
  await expect
    .poll(() => document.querySelector('.headline')?.textContent)
    .toContain('We received');
  expect((await commands.session(id))?.status).toBe('underpaid');
});

test('what happens elsewhere is shown within a few seconds', async () => {
  const { commands, id } = await openPage();
  await commands.seeOnChain(id);
  await expect
    .poll(() => document.querySelector('.headline')?.textContent, { timeout: 6000 })
    .toBe('Your payment is on its way');
});

test('the time runs', async () => {
  await openPage();
  const timer = () => document.querySelector('.timer')?.textContent;
  expect(timer()).toMatch(/^(30:00|29:59)$/);
  await expect.poll(timer).toBe('29:58');
});

test.each([390, 320])('nothing is wider than a phone of %i px', async (width) => {
  await browserPage.viewport(width, 700);
  await openPage({ order_id: 'ORDER-'.repeat(20), description: 'x'.repeat(300) });
  const wide = [...document.querySelectorAll('main *')].filter(
    (element) => element.getBoundingClientRect().right > width,
  );
  expect(wide.map((element) => element.className)).toEqual([]);
});

const plan = {
  customer: 'c',
  items: [
    {
      price_data: {
        price_id: 'p',
        currency: 'USD',
        product: 'Plan '.repeat(20),
        unit_amount: 1900,
        recurring: { interval: 'month' },
      },
    },
  ],
};
const openMandate = () => openPage(plan, '/api/v1/subscriptions/create');

test('a mandate: coin, first charge that fails, second that works, without a reload', async () => {
  const { commands, id, reload } = await openMandate();
  document.querySelector<HTMLInputElement>('#token-USDC')?.click();
  await expect
    .poll(() => document.querySelector('.terms')?.textContent)
    .toContain('in USDC on TRON');
  byText('First charge fails')?.click();
  await expect
    .poll(() => document.querySelector('[role=alert]')?.textContent)
    .toBe('The first charge failed. Please try again.');
  byText('Authorize and pay $19.00')?.click();
  await expect.poll(() => document.querySelector('.headline')?.textContent).toContain('is active');
  expect(document.activeElement?.textContent).toContain('is active');
  expect((await commands.subscription(id))?.choice.token).toBe('USDC');
  expect(reload).not.toHaveBeenCalled();
});

test.each([390, 320])('no part of a mandate is wider than a phone of %i px', async (width) => {
  await browserPage.viewport(width, 700);
  await openMandate();
  const wide = [...document.querySelectorAll('main *')].filter(
    (element) => element.getBoundingClientRect().right > width,
  );
  expect(wide.map((element) => element.className)).toEqual([]);
});
