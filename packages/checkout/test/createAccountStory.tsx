import '../src/styles.css';
import '../src/account/account.css';
import { parseCreateSubscriptionResponse, parseCreateSessionResponse } from '@stablepay/core';
import type { SubscriptionCommand } from '@stablepay/sandbox';
import type { ReactNode } from 'react';
import { loadAccountMessages, type AccountMessages } from '../src/account/loadAccountMessages.ts';
import { createOutcomeJournal } from '../src/engine/outcomeJournal.ts';
import { StablePayProvider } from '../src/provider/StablePayProvider.tsx';
import type { SubscriptionAccess } from '../src/subscription/SubscriptionSnapshot.ts';
import {
  createTestBackend,
  type TestBackend,
  type TestBackendOptions,
} from './createTestBackend.ts';

/** What a story has before it is drawn: a backend with a history, and the words of its language. */
export type AccountScene = {
  backend: TestBackend;
  words: AccountMessages;
  access: SubscriptionAccess | undefined;
  refund: { refundId: string; token: string } | undefined;
};

type StoryContext = { loaded: Record<string, unknown>; globals: Record<string, unknown> };

const localeOf = ({ globals }: Pick<StoryContext, 'globals'>) =>
  typeof globals['locale'] === 'string' ? globals['locale'] : 'en';

async function post(backend: TestBackend, path: string, reference: string): Promise<unknown> {
  const { fetch, proxyUrl } = backend.shop;
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ reference });
  const answer = await fetch(proxyUrl + path, { method: 'POST', headers, body });
  return answer.json();
}

/** Subscribes as a payer would, and lets the sandbox do the rest. */
export async function subscribe(
  backend: TestBackend,
  commands: readonly SubscriptionCommand[],
): Promise<SubscriptionAccess> {
  const made = parseCreateSubscriptionResponse(await post(backend, '/subscriptions', 'plan-pro'));
  const { commands: sandbox } = backend.shop.sandbox;
  for (const command of commands) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await sandbox.driveSubscription({ subscriptionId: made.subscription.id, command });
  }
  await sandbox.settled();
  return { subscriptionId: made.subscription.id, token: made.token };
}

/** Pays an order, refunds a part of it, and lets the sandbox end that. */
export async function refundAnOrder(
  backend: TestBackend,
  end?: 'completeRefund' | 'failRefund' | 'cancelRefund',
): Promise<{ refundId: string; token: string }> {
  const made = parseCreateSessionResponse(await post(backend, '/sessions', 'ORD-1001'));
  const { commands } = backend.shop.sandbox;
  await commands.pay(made.session.id);
  await backend.proxy.settle(made.session.id);
  const amount = { minor: 1_250, currency: 'USDT' };
  const { id } = await backend.proxy.refund({ reference: 'ORD-1001', key: 'return-17', amount });
  if (end) await commands[end]({ refundId: id });
  await commands.settled();
  return { refundId: id, token: made.token };
}

/** A story of an account page on the real proxy and sandbox; nothing in it is faked. */
export function createAccountStory({
  options,
  prepare,
  show,
}: {
  options?: TestBackendOptions | undefined;
  prepare?: ((backend: TestBackend) => Promise<Partial<AccountScene>>) | undefined;
  show: (scene: AccountScene) => ReactNode;
}) {
  return {
    loaders: [
      async (context: Pick<StoryContext, 'globals'>): Promise<{ scene: AccountScene }> => {
        const backend = createTestBackend(options);
        const words = await loadAccountMessages([localeOf(context)]);
        const scene = { backend, words, access: undefined, refund: undefined };
        return { scene: { ...scene, ...(await prepare?.(backend)) } };
      },
    ],
    render: (_args: unknown, context: unknown) => {
      const { loaded, globals } = context as StoryContext;
      const scene = loaded['scene'] as AccountScene;
      const { shop } = scene.backend;
      return (
        <StablePayProvider
          proxyUrl={shop.proxyUrl}
          fetch={(input, init) => shop.fetch(input, init)}
          storage={null}
          journal={createOutcomeJournal()}
          theme={globals['theme'] === 'dark' ? 'dark' : 'light'}
        >
          {show(scene)}
        </StablePayProvider>
      );
    },
  };
}
