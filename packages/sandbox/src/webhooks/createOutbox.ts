import type { Serializer } from '../engine/createSerializer.ts';
import type { Settings } from '../engine/createSettings.ts';
import type { Merchant } from '../engine/SandboxMerchant.ts';
import type { SandboxStore } from '../store/SandboxStore.ts';
import { retryDelays } from './retryDelays.ts';
import type { DeliveryAttempt, WebhookEvent } from './WebhookEvent.ts';

/** Delivers what the store holds; knows nothing of sessions. */
export type Outbox = {
  /** Starts every delivery that is due and returns at once. */
  deliverDue: () => Promise<void>;
  /** When the next delivery is due, Unix milliseconds; undefined when nothing waits. */
  nextDueAt: () => Promise<number | undefined>;
  /** Delivers an event again, whatever became of it; false when the id is unknown. */
  redeliver: (id: string) => Promise<boolean>;
  /** Resolves when no delivery is on its way. */
  settled: () => Promise<void>;
  /** Breaks off what is on its way, as if it had not been tried, and starts nothing more. */
  close: () => Promise<void>;
};

/** Where an event of a merchant goes to, or undefined when it can't be sent. */
export const deliveryUrl = ({ merchant, settings }: { merchant: Merchant; settings: Settings }) =>
  settings.current().webhookUrl ?? merchant.webhookUrl;

/** The next try counts from the end of the last one, which may have taken half a minute. */
const afterAttempt = ({
  event,
  attempt,
  now,
}: {
  event: WebhookEvent;
  attempt: DeliveryAttempt;
  now: number;
}): WebhookEvent => {
  const { nextAttemptAt: _done, ...rest } = event;
  const attempts = [...event.attempts, attempt];
  const { status = 0 } = attempt;
  if (status >= 200 && status <= 299) return { ...rest, attempts, state: 'delivered' };
  const delay = retryDelays[attempts.length - 1];
  if (delay === undefined) return { ...rest, attempts, state: 'failed' };
  return { ...rest, attempts, state: 'waiting', nextAttemptAt: now + delay };
};

export function createOutbox({
  store,
  settings,
  merchants,
  serialize,
  send,
  onChange,
}: {
  store: SandboxStore;
  settings: Settings;
  merchants: readonly Merchant[];
  serialize: Serializer;
  send: (delivery: {
    event: WebhookEvent;
    url: string;
    merchant: Merchant;
    /** Aborted when the sandbox closes. */
    signal: AbortSignal;
  }) => Promise<DeliveryAttempt>;
  /** Called after each delivery, when the next due time may have changed. */
  onChange: () => void;
}): Outbox {
  const underway = new Map<string, Promise<void>>();
  const closing = new AbortController();

  const deliver = async (event: WebhookEvent) => {
    const merchant = merchants.find(({ id }) => id === event.merchantId);
    const url = merchant && deliveryUrl({ merchant, settings });
    if (!merchant || url === undefined) return;
    const { signal } = closing;
    const attempt = await send({ event, url, merchant, signal });
    if (signal.aborted) return;
    await serialize(async () => {
      // Gone when the sandbox was reset meanwhile.
      const current = await store.readEvent(event.id);
      if (!current) return;
      await store.writeEvent(afterAttempt({ event: current, attempt, now: settings.now() }));
    });
  };

  const start = (event: WebhookEvent) => {
    if (underway.has(event.id) || closing.signal.aborted) return;
    const delivery = deliver(event).finally(() => {
      underway.delete(event.id);
      onChange();
    });
    underway.set(event.id, delivery);
  };

  const waiting = async () => {
    if (!settings.current().webhooksEnabled) return [];
    return (await store.listWaiting()).filter(({ id }) => !underway.has(id));
  };

  const settled = async () => {
    while (underway.size > 0) await Promise.allSettled(underway.values());
  };

  return {
    async deliverDue() {
      for (const event of await waiting()) {
        if ((event.nextAttemptAt ?? 0) <= settings.now()) start(event);
      }
    },
    async nextDueAt() {
      const [first] = await waiting();
      return first && (first.nextAttemptAt ?? 0);
    },
    async redeliver(id) {
      const event = await store.readEvent(id);
      if (event) start(event);
      return event !== undefined;
    },
    settled,
    async close() {
      closing.abort();
      await settled();
    },
  };
}
