import '../src/styles.css';
import type { ReactNode } from 'react';
import { userEvent, waitFor, within } from 'storybook/test';
import { createOutcomeJournal } from '../src/engine/outcomeJournal.ts';
import type { CheckoutMessages } from '../src/messages/CheckoutMessages.ts';
import { loadMessages } from '../src/messages/loadMessages.ts';
import { StablePayProvider } from '../src/provider/StablePayProvider.tsx';
import {
  createTestBackend,
  type TestBackend,
  type TestBackendOptions,
} from './createTestBackend.ts';

type Command =
  | 'pay'
  | 'seeOnChain'
  | 'underpay'
  | 'overpay'
  | 'fail'
  | 'expire'
  | 'freeze'
  | 'open';

/** What a story does to a payment, in order. */
export type StoryTools = {
  backend: TestBackend;
  canvas: ReturnType<typeof within>;
  /** Of the toolbar's language. */
  words: CheckoutMessages;
  /** Presses the main button, which opens the session. */
  start: () => Promise<void>;
  act: (command: Command) => Promise<void>;
  /** From now on StablePay says this of the session. */
  say: (word: string) => Promise<void>;
  /** Comes back to the page, so that the engine asks at once. */
  wake: () => Promise<void>;
  /** Waits until the panel shows a view. */
  see: (view: string) => Promise<void>;
};

type StoryContext = {
  loaded: Record<string, unknown>;
  globals: Record<string, unknown>;
  canvasElement: HTMLElement;
};

// The loaders below set both.
const backendOf = ({ loaded }: StoryContext) => loaded['backend'] as TestBackend;
const wordsOf = ({ loaded }: StoryContext) => loaded['words'] as CheckoutMessages;

// The toolbar's gaming page is dark, as games are.
const toTheme = (page: unknown) => (page === 'dark' || page === 'gaming' ? 'dark' : 'light');

/** A story on the real engine, proxy and sandbox, all in this page; nothing in it is faked. */
export function createCheckoutStory({
  options,
  show,
  play,
}: {
  options?: TestBackendOptions | undefined;
  show: (context: StoryContext, backend: TestBackend) => ReactNode;
  play?: ((tools: StoryTools) => Promise<void>) | undefined;
}) {
  return {
    loaders: [
      async ({ globals }: { globals: Record<string, unknown> }) => ({
        backend: createTestBackend(options),
        words: await loadMessages([String(globals['locale'])]),
      }),
    ],
    render: (_args: unknown, context: unknown) => {
      const story = context as StoryContext;
      const { shop } = backendOf(story);
      return (
        <StablePayProvider
          proxyUrl={shop.proxyUrl}
          fetch={(input, init) => shop.fetch(input, init)}
          storage={null}
          journal={createOutcomeJournal()}
          theme={toTheme(story.globals['theme'])}
          messages={wordsOf(story)}
        >
          {show(story, backendOf(story))}
        </StablePayProvider>
      );
    },
    play: async (context: unknown) => {
      await play?.(toTools(context as StoryContext));
    },
  };
}

/** What a state of `checkoutStates` is reached with. */
export function toTools(context: StoryContext): StoryTools {
  const backend = backendOf(context);
  const { commands } = backend.shop.sandbox;
  const canvas = within(context.canvasElement);
  const newest = async () => (await commands.sessions({ limit: 1 }))[0]?.id ?? '';
  const see = (view: string) =>
    waitFor(
      () => {
        if (context.canvasElement.querySelector(`[data-view='${view}']`) === null) {
          throw new Error(`the panel does not show ${view} yet`);
        }
      },
      { timeout: 20_000 },
    );
  return {
    backend,
    canvas,
    words: wordsOf(context),
    see,
    wake: async () => {
      // Wake-ups within 500 ms are one; this one must not be taken for part of an earlier one.
      await new Promise((resolve) => setTimeout(resolve, 600));
      globalThis.dispatchEvent(new Event('online'));
    },
    start: () => userEvent.click(canvas.getByRole('button', { name: /USDT/ })),
    act: async (command) => {
      const id = await newest();
      await commands[command](id);
      await backend.proxy.settle(id);
    },
    say: async (word) => {
      backend.word = word;
      await backend.proxy.settle(await newest());
    },
  };
}
