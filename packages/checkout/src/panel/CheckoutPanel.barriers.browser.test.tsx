import '../styles.css';
import { act, cleanup, render, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { type CheckoutStoryState, checkoutStates } from '../../test/checkoutStates.ts';
import { toTools } from '../../test/createCheckoutStory.tsx';
import { createTestBackend } from '../../test/createTestBackend.ts';
import { createOutcomeJournal } from '../engine/outcomeJournal.ts';
import { ar } from '../locales/ar.ts';
import { zhCN } from '../locales/zh-CN.ts';
import { en } from '../messages/en.ts';
import { StablePayProvider } from '../provider/StablePayProvider.tsx';
import { CheckoutPanel } from './CheckoutPanel.tsx';

type Theme = 'light' | 'dark';

const looks = [en, zhCN, ar].flatMap((messages) =>
  (['light', 'dark'] as const).map((theme) => ({ messages, theme })),
);

// All of them in `pnpm test:full`; one, another for each state, in `pnpm test`.
const isEvery = import.meta.env['VITE_EVERY_LOOK'] === '1';
const looksOf = (index: number) =>
  isEvery ? looks : looks.filter((_, at) => at === index % looks.length);

const closers: (() => void)[] = [];

afterEach(() => {
  cleanup();
  for (const close of closers.splice(0)) close();
  document.body.style.background = '';
});

/** A panel that has come into a state, and may change its look there. */
async function openIn({ options, play }: CheckoutStoryState) {
  await page.viewport(700, 900);
  const backend = createTestBackend({ support: { email: 'help@acme.test' }, ...options });
  const { fetch, proxyUrl } = backend.shop;
  closers.push(() => backend.shop.close());
  const journal = createOutcomeJournal();
  const ui = (messages: typeof en, theme: Theme) => (
    <StablePayProvider storage={null} {...{ journal, fetch, proxyUrl, messages, theme }}>
      <CheckoutPanel
        reference={options?.reference ?? 'ORD-1001'}
        merchantName="Acme Store"
        onClose={() => undefined}
        onChooseOther={() => undefined}
      />
    </StablePayProvider>
  );
  const { container, rerender } = render(ui(en, 'light'));
  await play?.(toTools({ loaded: { backend, words: en }, globals: {}, canvasElement: container }));
  return async ({ messages, theme }: { messages: typeof en; theme: Theme }) => {
    document.body.style.background = theme === 'dark' ? '#000' : '#fff';
    await act(async () => rerender(ui(messages, theme)));
    const panel = within(container).getByRole('region', { name: messages.panelLabel });
    // Colours are judged when they have arrived; the breathing of the live dot never ends.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations === 1);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const { violations } = await axe.run(panel);
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    return { panel, found };
  };
}

const states = Object.entries<CheckoutStoryState>(checkoutStates);

it.each(states.map(([name, state], at) => ({ name, state, at })))(
  'G19: axe finds nothing: $name',
  { timeout: 120_000 },
  async ({ state, at }) => {
    const look = await openIn(state);
    const views = new Set<string | undefined>();
    for (const chosen of looksOf(at)) {
      // oxlint-disable-next-line no-await-in-loop -- one document
      const { panel, found } = await look(chosen);
      expect(found, `${chosen.theme}, ${chosen.messages.locale}`).toEqual([]);
      views.add(panel.dataset['view']);
    }
    expect(views.size).toBe(1);
  },
);
