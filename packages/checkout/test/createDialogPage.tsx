import '../src/styles.css';
import '../src/dialog/dialog.css';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useState, type ReactNode } from 'react';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CheckoutDialog, type CheckoutDialogProps } from '../src/dialog/CheckoutDialog.tsx';
import { createOutcomeJournal } from '../src/engine/outcomeJournal.ts';
import { useCheckout } from '../src/hooks/useCheckout.ts';
import type { CheckoutMessages } from '../src/messages/CheckoutMessages.ts';
import { en } from '../src/messages/en.ts';
import { StablePayProvider } from '../src/provider/StablePayProvider.tsx';
import type { StablePayTheme } from '../src/provider/StablePayContext.ts';
import { createTestBackend, type TestBackendOptions } from './createTestBackend.ts';

/** For slow machines and browsers; what is waited for mostly comes at once. */
export const patient = { timeout: 20_000 };

type Setup = Partial<CheckoutDialogProps> & {
  backendOptions?: TestBackendOptions | undefined;
  theme?: StablePayTheme | undefined;
  messages?: CheckoutMessages | undefined;
  /** What is around it. */
  around?: ((dialog: ReactNode) => ReactNode) | undefined;
};

function Buy({ around, ...props }: Setup & { reference: string }) {
  const { start } = useCheckout({ reference: props.reference });
  const [isOpen, setIsOpen] = useState(false);
  const dialog = <CheckoutDialog {...props} open={isOpen} onClose={() => setIsOpen(false)} />;
  const open = () => {
    start();
    setIsOpen(true);
  };
  const both = (
    <>
      <button type="button" onClick={open}>
        Buy
      </button>
      {dialog}
    </>
  );
  return around ? around(both) : both;
}

/** A page with a button that opens the payment in a window. */
export function createDialogPage({
  backendOptions,
  theme = 'light',
  messages = en,
  reference = 'ORD-1001',
  ...props
}: Setup = {}) {
  const backend = createTestBackend({ support: { email: 'help@acme.test' }, ...backendOptions });
  const { shop, proxy } = backend;
  const { unmount } = render(
    <StrictMode>
      <StablePayProvider
        proxyUrl={shop.proxyUrl}
        fetch={(input, init) => shop.fetch(input, init)}
        storage={null}
        journal={createOutcomeJournal()}
        {...{ theme, messages }}
      >
        <Buy merchantName="Acme Store" {...props} reference={reference} />
      </StablePayProvider>
    </StrictMode>,
  );
  const { commands } = shop.sandbox;
  const dialog = () => {
    const found = document.querySelector<HTMLDialogElement>('dialog.sp-dialog');
    if (!found) throw new Error('there is no dialog');
    return found;
  };
  const button = () => screen.getByRole('button', { name: 'Buy', hidden: true });
  const code = () => screen.findByRole('img', { name: messages.awaiting.qrLabel }, patient);
  return {
    backend,
    unmount,
    dialog,
    button,
    code,
    open: async () => {
      await userEvent.click(button());
      return code();
    },
    view: (name: string) =>
      waitFor(() => expect(dialog().querySelector(`[data-view='${name}']`), name).not.toBeNull(), {
        timeout: 8_000,
      }),
    payer: (command: 'pay' | 'seeOnChain' | 'underpay' | 'expire' | 'fail' | 'freeze') =>
      act(async () => {
        const [session] = await commands.sessions({ limit: 1 });
        await commands[command](session?.id ?? '');
        await proxy.settle(session?.id ?? '');
      }),
    sessions: () => commands.sessions(),
    close: () => {
      cleanup();
      void shop.close();
    },
  };
}

export type DialogPage = ReturnType<typeof createDialogPage>;

/** What has the focus, as somebody would name it. */
export const focused = () => {
  const { activeElement: element } = document;
  return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
};

/** Waits until what moves once has come to rest; the breathing of the live dot never ends. */
export async function stillness(): Promise<void> {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().iterations === 1) await animation.finished;
  }
}
