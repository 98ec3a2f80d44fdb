import { defaultFetch } from './defaultFetch.ts';
import { systemClock } from '@stablepay/core';
import { createControlApi } from '../control/createControlApi.ts';
import { createInspector } from '../inspector/createInspector.ts';
import { createMandatePage } from '../payer-page/createMandatePage.ts';
import { createPayerPage } from '../payer-page/createPayerPage.ts';
import { createSessionPage } from '../payer-page/createSessionPage.ts';
import { createRefunds } from '../refund/createRefunds.ts';
import { createRequestLog } from '../request-log/createRequestLog.ts';
import { createRestApi } from '../rest/createRestApi.ts';
import { createSessions } from '../session/createSessions.ts';
import { webCryptoSigner } from '../signing/webCryptoSigner.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { createSubscriptions } from '../subscription/createSubscriptions.ts';
import { createEvent, type EventInput } from '../webhooks/createEvent.ts';
import { createOutbox, deliveryUrl } from '../webhooks/createOutbox.ts';
import { sendWebhook } from '../webhooks/sendWebhook.ts';
import { createAgenda } from './createAgenda.ts';
import { createCommands } from './createCommands.ts';
import { createRouter } from './createRouter.ts';
import { createSerializer } from './createSerializer.ts';
import { createSettings } from './createSettings.ts';
import { parseOptions } from './parseOptions.ts';
import { createRandomStreams } from './createRandomStreams.ts';
import type { SandboxCommands } from './SandboxCommands.ts';
import type { SandboxOptions } from './SandboxOptions.ts';

/** StablePay on your own machine, as one handler and a set of commands. */
export type Sandbox = {
  /** Answers the REST API, the payer page and the control API. Never throws. */
  fetch: (request: Request) => Promise<Response>;
  commands: SandboxCommands;
  /** The origin it was made for; also that of its payer page. */
  baseUrl: string;
  /** Stops every timer and breaks off deliveries; they go on with the next start. */
  close: () => Promise<void>;
};

/**
 * Makes the sandbox engine: no Node, no DOM, no I/O of its own besides the injected `webhookFetch`.
 *
 * @throws ConfigError for live keys, weak secrets and malformed addresses.
 *
 * @example
 * const sandbox = createSandbox({
 *   baseUrl: 'https://sandbox.test',
 *   merchants: [{ apiKey: 'sk_test_0123456789', secretKey: '0123456789abcdef0123' }],
 * });
 * const answer = await sandbox.fetch(new Request('https://sandbox.test/api/v1/…'));
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { base, merchants, controlToken, idempotency, ...limits } = parseOptions(options);
  const {
    clock = systemClock,
    store = createMemoryStore(),
    signer = webCryptoSigner,
    webhookFetch = defaultFetch,
  } = options;
  const baseUrl = base.origin;
  const random = createRandomStreams(options);
  const requestLog = createRequestLog();
  const closing = new AbortController();
  const settings = createSettings({ store, clock, idempotency });
  const serialize = createSerializer();
  const onChange = () => agenda.wake();

  const willSend = (merchantId: string) => {
    const merchant = merchants.find(({ id }) => id === merchantId);
    const url = merchant && deliveryUrl({ merchant, settings });
    return url !== undefined && settings.current().webhooksEnabled;
  };

  const toEvent = (input: EventInput) =>
    createEvent({
      ...input,
      random: random.ids,
      now: settings.now(),
      willSend: willSend(input.merchantId),
    });

  const parts = { store, settings, serialize, toEvent, onChange, random: random.ids, baseUrl };
  const sessions = createSessions(parts);
  const refunds = createRefunds(parts);
  const subscriptions = createSubscriptions(parts);

  const outbox = createOutbox({
    store,
    settings,
    merchants,
    serialize,
    onChange,
    send: ({ event, url, merchant, signal }) =>
      sendWebhook({
        event,
        url,
        signal,
        secret: merchant.webhookSecret,
        now: settings.now(),
        wireNow: settings.wireNow(),
        clock,
        random: random.nonces,
        signer,
        fetch: webhookFetch,
      }),
  });

  const agenda = createAgenda({
    clock,
    now: settings.now,
    async runDue() {
      await settings.ready;
      await sessions.expireDue();
      await refunds.completeDue();
      await subscriptions.runDue();
      await outbox.deliverDue();
    },
    async nextDueAt() {
      const [first] = await store.listPending({ limit: 1 });
      // A read finds out about an expiry by itself; only a webhook has to be sent in time.
      const expiry = first && willSend(first.merchantId) ? first.expiresAt * 1000 : undefined;
      const refund = (await store.firstDue('refund'))?.dueAt;
      const subscription = (await store.firstDue('subscription'))?.dueAt;
      const delivery = await outbox.nextDueAt();
      const due = [expiry, refund, subscription, delivery].filter((time) => time !== undefined);
      return due.length === 0 ? undefined : Math.min(...due);
    },
  });

  const commands = createCommands({
    store,
    settings,
    merchants,
    sessions,
    refunds,
    subscriptions,
    outbox,
    serialize,
    requestLog,
    onReset: random.restart,
    onChange,
  });
  agenda.wake();

  return {
    baseUrl,
    commands,
    async close() {
      agenda.close();
      closing.abort();
      await outbox.close();
    },
    fetch: createRouter({
      ready: settings.ready,
      rest: createRestApi({
        ...parts,
        ...limits,
        merchants,
        sessions,
        refunds,
        subscriptions,
        requestLog,
        signer,
        clock,
        closed: closing.signal,
      }),
      payerPage: createPayerPage({
        base,
        sessionPage: createSessionPage({ merchants, settings, sessions }),
        mandatePage: createMandatePage({ merchants, settings, subscriptions }),
      }),
      control:
        controlToken === undefined
          ? undefined
          : createControlApi({ base, token: controlToken, commands }),
      inspector:
        controlToken === undefined
          ? undefined
          : createInspector({ base, token: controlToken, signer, commands }),
    }),
  };
}
