import '../styles.css';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createTestBackend } from '../../test/createTestBackend.ts';
import { hostileTexts } from '../../test/hostileTexts.ts';
import { enDetails } from '../locales/details/en.ts';
import { createOutcomeJournal } from '../engine/outcomeJournal.ts';
import { en } from '../messages/en.ts';
import { StablePayProvider } from '../provider/StablePayProvider.tsx';
import { CheckoutPanel } from './CheckoutPanel.tsx';

// `pnpm test:full` goes through all of them, in every string; here each text is seen in some.
const step = Number(import.meta.env['VITE_HOSTILE_STEP'] ?? 40);
const closers: (() => void)[] = [];
let asked: string[] = [];

beforeEach(() => {
  asked = [];
  const watch = new PerformanceObserver((list) =>
    asked.push(...list.getEntries().map(({ name }) => name)),
  );
  watch.observe({ type: 'resource' });
  closers.push(() => watch.disconnect());
});

afterEach(() => {
  cleanup();
  for (const close of closers.splice(0)) close();
});

/** Every text in it, however deep, is another hostile one. */
function poison<T>(value: T, next: () => string): T {
  if (typeof value === 'string') return next() as T;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, poison(one, next)] as const);
  // The same keys with values of the same types.
  return Object.fromEntries(entries) as T;
}

/** Messages in which text number `first` stands at the beginning, and the others follow. */
function hostileMessages(first: number) {
  let at = first;
  const next = () => hostileTexts[at++ % hostileTexts.length] ?? '';
  const words = poison(en, next);
  const details = poison(enDetails, next);
  const option = { ...words.option, dir: en.option.dir, locale: en.option.locale };
  return { ...words, locale: en.locale, reviewed: true, option, details };
}

// What a text must never become.
const forbidden =
  'script, img, iframe, object, embed, link, style, meta, base, form, video, audio, template, math, animate, marquee, details, body, x';

function findMarkup(root: Element): string[] {
  const elements = [...root.querySelectorAll(forbidden)];
  const attributes = [...root.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc'),
  );
  const addresses = [...root.querySelectorAll('[href], [src], [style]')].filter(
    (element) =>
      element.hasAttribute('style') ||
      !/^(https:\/\/sandbox\.test\/|mailto:)/.test(element.getAttribute('href') ?? ''),
  );
  return [...elements, ...attributes, ...addresses].map(({ outerHTML }) => outerHTML);
}

async function openHostile(command: 'none' | 'underpay' | 'fail' | 'pay') {
  const { shop, proxy } = createTestBackend({
    support: { email: 'help@acme.test' },
    networks: hostileTexts.slice(0, 8).map((text) => text.slice(0, 40)),
  });
  closers.push(() => shop.close());
  const journal = createOutcomeJournal();
  const { fetch, proxyUrl } = shop;
  const ui = (first: number) => (
    <StablePayProvider
      storage={null}
      messages={hostileMessages(first)}
      {...{ journal, fetch, proxyUrl }}
    >
      <CheckoutPanel
        reference="ORD-1001"
        merchantName={hostileTexts[first % hostileTexts.length]}
        onClose={() => undefined}
        onChooseOther={() => undefined}
      />
    </StablePayProvider>
  );
  const { container, rerender } = render(ui(0));
  const [, start] = screen.getAllByRole('button');
  if (!start) throw new Error('there is no button to start with');
  await userEvent.click(start);
  await screen.findByRole('img');
  if (command !== 'none') {
    const [session] = await shop.sandbox.commands.sessions({ limit: 1 });
    await shop.sandbox.commands[command](session?.id ?? '');
    await proxy.settle(session?.id ?? '');
    const view = { underpay: 'underpaid', fail: 'failed', pay: 'paid' }[command];
    await expect.poll(() => container.querySelector(`[data-view='${view}']`)).not.toBeNull();
  }
  return { container, show: (first: number) => act(async () => rerender(ui(first))) };
}

it.each(['none', 'underpay', 'fail', 'pay'] as const)(
  'T33: 520 hostile texts in every string of the panel stay text: %s',
  { timeout: step === 1 ? 600_000 : 60_000 },
  async (command) => {
    const { container, show } = await openHostile(command);
    for (let first = 0; first < hostileTexts.length; first += step) {
      // oxlint-disable-next-line no-await-in-loop -- one document
      await show(first);
      expect(findMarkup(container)).toEqual([]);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect('attacked' in globalThis).toBe(false);
    expect(asked.filter((name) => name.includes('evil.test'))).toEqual([]);
  },
);
