import { act, render } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { loadDetails } from '../src/details/loadDetails.tsx';
import type { PaymentPageWindow } from '../src/engine/CheckoutSeams.ts';
import { createOutcomeJournal } from '../src/engine/outcomeJournal.ts';
import type { CheckoutMessages } from '../src/messages/CheckoutMessages.ts';
import { en } from '../src/messages/en.ts';
import type { CheckoutWindows } from '../src/presentation/CheckoutWindows.ts';
import { StablePayProvider } from '../src/provider/StablePayProvider.tsx';
import type { TestDesk } from './createTestDesk.ts';
import { createTestWindows } from './createTestWindows.ts';

// As if the chunk had come before: what happens while it has not is tested by itself.
const loadAtOnce = () => Promise.resolve({ loadDetails });

/** Renders against a desk, as all tests in StrictMode, and lets React keep up with its clock. */
export function renderWithDesk({
  desk,
  ui,
  messages = en,
  withoutStorage = false,
  windows = createTestWindows().windows,
  paymentPage,
}: {
  desk: TestDesk;
  ui: ReactElement;
  messages?: CheckoutMessages | undefined;
  withoutStorage?: boolean | undefined;
  windows?: CheckoutWindows | undefined;
  paymentPage?: PaymentPageWindow | undefined;
}) {
  const journal = createOutcomeJournal();
  const { clock, environment, fetch, storage } = desk;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StablePayProvider
      proxyUrl={desk.shop.proxyUrl}
      storage={withoutStorage ? null : storage}
      messages={messages}
      loadDetails={loadAtOnce}
      {...{ clock, environment, fetch, journal, windows, paymentPage }}
    >
      {children}
    </StablePayProvider>
  );
  const view = render(ui, { wrapper });
  const during = (work: () => unknown) =>
    act(async () => {
      await work();
    });
  return {
    ...view,
    settle: () => during(desk.settle),
    advance: (ms: number) => during(() => desk.advance(ms)),
    payer: (command: Parameters<TestDesk['act']>[0]) => during(() => desk.act(command)),
    say: (word: string) => during(() => desk.say(word)),
    during,
  };
}
