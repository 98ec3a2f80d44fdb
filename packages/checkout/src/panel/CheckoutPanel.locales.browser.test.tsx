import '../styles.css';
import { localeTags } from '@stablepay/display/locales';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createTestBackend } from '../../test/createTestBackend.ts';
import { createOutcomeJournal } from '../engine/outcomeJournal.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';
import { en } from '../messages/en.ts';
import { loadMessages } from '../messages/loadMessages.ts';
import { StablePayProvider } from '../provider/StablePayProvider.tsx';
import { CheckoutPanel } from './CheckoutPanel.tsx';

const backends: { close: () => void }[] = [];

afterEach(() => {
  cleanup();
  for (const shop of backends.splice(0)) shop.close();
  document.documentElement.style.fontSize = '';
});

const panel = () => screen.getByRole('region');
const view = (name: string) =>
  waitFor(() => expect(panel().dataset['view']).toBe(name), { timeout: 8_000 });

/** A payment whose words can be exchanged while it runs. */
async function openPayment() {
  const { shop, proxy } = createTestBackend({
    support: { email: 'help@acme.test' },
  });
  backends.push(shop);
  const journal = createOutcomeJournal();
  const { fetch, proxyUrl } = shop;
  const ui = (messages: CheckoutMessages) => (
    <StablePayProvider storage={null} {...{ journal, fetch, proxyUrl, messages }}>
      <CheckoutPanel
        reference="ORD-1001"
        merchantName="Acme Store"
        onClose={() => undefined}
        onChooseOther={() => undefined}
      />
    </StablePayProvider>
  );
  const { rerender } = render(ui(en));
  const speak = (messages: CheckoutMessages) => act(async () => rerender(ui(messages)));
  await userEvent.click(await screen.findByRole('button', { name: en.option.payButton }));
  await screen.findByRole('img', { name: en.awaiting.qrLabel });
  const underpay = async () => {
    const [session] = await shop.sandbox.commands.sessions({ limit: 1 });
    await shop.sandbox.commands.underpay(session?.id ?? '');
    await proxy.settle(session?.id ?? '');
    await view('underpaid');
  };
  return { speak, underpay };
}

/** What sticks out of the panel or hides some of its own words. */
function cutOff(): string[] {
  const box = panel().getBoundingClientRect();
  const parts = [...panel().querySelectorAll('*')].filter((part) => {
    if (part.closest('.sp-visually-hidden, svg svg')) return false;
    const { left, right } = part.getBoundingClientRect();
    const spills = part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1;
    return left < box.left - 0.5 || right > box.right + 0.5 || spills;
  });
  return parts.map((part) => part.getAttribute('class') ?? part.tagName);
}

it('no language is cut off at 320 px, nor with text twice as large', async () => {
  await page.viewport(320, 800);
  const { speak, underpay } = await openPayment();
  const seen: string[] = [];
  const look = async (state: string) => {
    for (const tag of localeTags) {
      for (const size of ['100%', '200%']) {
        document.documentElement.style.fontSize = size;
        // oxlint-disable-next-line no-await-in-loop -- one document
        await speak(await loadMessages([tag]));
        seen.push(...cutOff().map((part) => `${state} ${tag} ${size}: ${part}`));
      }
    }
  };
  await look('awaiting');
  await underpay();
  await look('underpaid');
  expect(seen).toEqual([]);
});

it('Arabic runs from right to left, and axe finds nothing', async () => {
  await page.viewport(700, 800);
  const { speak, underpay } = await openPayment();
  await speak(await loadMessages(['ar']));
  const box = panel().getBoundingClientRect();
  const merchant = screen.getByText('Acme Store').getBoundingClientRect();
  const close = screen.getByRole('button', { name: 'إغلاق' }).getBoundingClientRect();
  expect(getComputedStyle(panel()).direction).toBe('rtl');
  // The frame is 1 px; 20 where the line begins, 8 where it ends, as from left to right.
  expect([box.right - merchant.right, close.left - box.left]).toEqual([21, 9]);
  await underpay();
  const { violations } = await axe.run(panel());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
