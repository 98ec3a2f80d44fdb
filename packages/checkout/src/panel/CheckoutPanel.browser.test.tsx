import '../styles.css';
import axe from 'axe-core';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createTestBackend, type TestBackendOptions } from '../../test/createTestBackend.ts';
import { readCode } from '../../test/readCode.ts';
import { createOutcomeJournal } from '../engine/outcomeJournal.ts';
import { zhCN } from '../locales/zh-CN.ts';
import { en } from '../messages/en.ts';
import { StablePayProvider } from '../provider/StablePayProvider.tsx';
import { CheckoutPanel } from './CheckoutPanel.tsx';

type Setup = TestBackendOptions & {
  theme?: 'light' | 'dark' | undefined;
  locale?: 'en' | 'zh-CN' | undefined;
  reference?: string | undefined;
};

type Created = { token: string };

const shops: { close: () => void }[] = [];

afterEach(() => {
  cleanup();
  for (const shop of shops.splice(0)) shop.close();
  document.documentElement.style.fontSize = '';
  document.body.style.fontFamily = '';
});

function showPanel({
  theme = 'light',
  locale = 'en',
  reference = 'ORD-1001',
  ...options
}: Setup = {}) {
  const backend = createTestBackend({ support: { email: 'help@acme.test' }, ...options });
  const { shop, proxy } = backend;
  shops.push(shop);
  const messages = locale === 'en' ? en : zhCN;
  const tokens: string[] = [];
  const fetch = async (input: string, init?: RequestInit) => {
    const response = await shop.fetch(input, init);
    if (init?.method === 'POST') tokens.push(((await response.clone().json()) as Created).token);
    return response;
  };
  document.body.style.background = theme === 'dark' ? '#000' : '#fff';
  render(
    <StablePayProvider
      proxyUrl={shop.proxyUrl}
      storage={null}
      journal={createOutcomeJournal()}
      {...{ fetch, theme, messages }}
    >
      <CheckoutPanel
        reference={reference}
        merchantName="Acme Store"
        onClose={() => undefined}
        onChooseOther={() => undefined}
      />
    </StablePayProvider>,
  );
  const { commands } = shop.sandbox;
  const act = async (command: 'pay' | 'seeOnChain' | 'underpay' | 'freeze' | 'expire' | 'fail') => {
    const [session] = await commands.sessions({ limit: 1 });
    await commands[command](session?.id ?? '');
    await proxy.settle(session?.id ?? '');
  };
  const start = async () =>
    userEvent.click(await screen.findByRole('button', { name: messages.option.payButton }));
  const openAwaiting = async () => {
    await start();
    return screen.findByRole('img', { name: messages.awaiting.qrLabel });
  };
  return { backend, act, start, openAwaiting, tokens };
}

const panel = () => screen.getByRole('region');
const view = (name: string) =>
  waitFor(() => expect(panel().dataset['view']).toBe(name), { timeout: 8_000 });

// Colours are judged when views have appeared; the breathing of the live dot never ends.
async function expectAccessible(): Promise<void> {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().iterations === 1) await animation.finished;
  }
  const { violations } = await axe.run(panel());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const noOverflow = () =>
  document.documentElement.scrollWidth <= document.documentElement.clientWidth;

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it('the QR code is read by a scanner and holds the address of the payment page', async () => {
    await page.viewport(700, 800);
    const { openAwaiting } = showPanel({ theme });
    const code = await openAwaiting();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: /^Open payment page/ });
    expect(await readCode(code)).toBe(link.href);
  });

  it.each(['en', 'zh-CN'] as const)('axe finds nothing, %s', async (locale) => {
    const { act, openAwaiting } = showPanel({ theme, locale });
    await expectAccessible();
    await openAwaiting();
    await expectAccessible();
    await act('seeOnChain');
    await view('confirming');
    await expectAccessible();
    await act('pay');
    await view('paid');
    await expectAccessible();
  });

  it('axe finds nothing where something went wrong', async () => {
    const { act, openAwaiting, backend } = showPanel({ theme });
    await openAwaiting();
    backend.shop.network.online = false;
    await new Promise((resolve) => setTimeout(resolve, 600));
    window.dispatchEvent(new Event('focus'));
    await screen.findByRole('button', { name: 'Check now' });
    await expectAccessible();
    backend.shop.network.online = true;
    await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
    await act('underpay');
    await view('underpaid');
    await expectAccessible();
    await act('fail');
    await view('failed');
    await expectAccessible();
  });
});

it('a problem that ends before it began passes axe as well', async () => {
  const { start } = showPanel({ reference: 'unknown' });
  await start();
  await view('problem');
  await expectAccessible();
});

describe.each([390, 320])('at %i px', (width) => {
  it.each(['en', 'zh-CN'] as const)(
    '%s: nothing overflows, targets are at least 44 px',
    async (locale) => {
      await page.viewport(width, 800);
      const { openAwaiting } = showPanel({
        locale,
        amount: { minor: 123_456_789, currency: 'USD' },
      });
      await openAwaiting();
      expect(noOverflow()).toBe(true);
      for (const role of ['link', 'button'] as const) {
        for (const target of screen.getAllByRole(role)) {
          const { height, width: size } = target.getBoundingClientRect();
          expect(Math.min(height, size), target.textContent).toBeGreaterThanOrEqual(44);
        }
      }
    },
  );

  it('opens the payment page in the same tab, before the QR code', async () => {
    await page.viewport(width, 800);
    const { openAwaiting } = showPanel();
    const code = await openAwaiting();
    const link = screen.getByRole('link', { name: 'Open payment page' });
    expect(link.getAttribute('target')).toBeNull();
    expect(link.compareDocumentPosition(code) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

it.each([700, 390])('nothing moves from state to state, at %i px', async (width) => {
  await page.viewport(width, 800);
  // A font as wide as any: with it the notice about trouble has the most lines.
  document.body.style.fontFamily = 'DejaVu Sans, Verdana, sans-serif';
  const { start, backend } = showPanel();
  const topOf = (part: string) => document.querySelector(part)?.getBoundingClientRect().top;
  const place = () => topOf('.sp-status');
  backend.stalled = true;
  await start();
  await view('creating');
  const first = place();
  cleanup();
  const again = showPanel();
  await again.openAwaiting();
  expect(place()).toBe(first);
  const code = topOf('.sp-qr');
  again.backend.shop.network.online = false;
  await new Promise((resolve) => setTimeout(resolve, 600));
  window.dispatchEvent(new Event('focus'));
  await screen.findByRole('button', { name: 'Check now' });
  expect(document.querySelector('.sp-status')?.textContent).toMatch(/Checked \d+ s ago/);
  expect(place()).toBe(first);
  expect(topOf('.sp-qr')).toBe(code);
  again.backend.shop.network.online = true;
  await again.act('pay');
  await view('paid');
  expect(place()).toBe(first);
});

it('text at 200 % clips nothing', async () => {
  await page.viewport(390, 800);
  document.documentElement.style.fontSize = '200%';
  const { openAwaiting } = showPanel();
  await openAwaiting();
  expect(noOverflow()).toBe(true);
});

it('T33, T51: a page without a clipboard offers the link as text', async () => {
  const { openAwaiting } = showPanel();
  await openAwaiting();
  const { clipboard } = navigator;
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  expect(field.value).toMatch(/^https:\/\/sandbox\.test\/pay\//);
});

it('the address of the payment page is the only one in the panel, and no token is in it', async () => {
  const { openAwaiting, tokens } = showPanel();
  await openAwaiting();
  const links = screen.getAllByRole<HTMLAnchorElement>('link');
  expect(links.map(({ origin }) => origin)).toEqual(['https://sandbox.test']);
  expect(tokens).toHaveLength(1);
  expect(panel().outerHTML).not.toContain(tokens[0]);
});
