import { parseFaults } from '../faults/parseFaults.ts';
import { createRefundCommands } from '../refund/createRefundCommands.ts';
import type { Refunds } from '../refund/createRefunds.ts';
import type { RequestLog } from '../request-log/createRequestLog.ts';
import type { Sessions } from '../session/createSessions.ts';
import type { SandboxStore } from '../store/SandboxStore.ts';
import { createSubscriptionCommands } from '../subscription/createSubscriptionCommands.ts';
import type { Subscriptions } from '../subscription/createSubscriptions.ts';
import type { Outbox } from '../webhooks/createOutbox.ts';
import type { Serializer } from './createSerializer.ts';
import type { Settings } from './createSettings.ts';
import { parseWebUrl } from './parseWebUrl.ts';
import type { SandboxCommands } from './SandboxCommands.ts';
import type { Merchant } from './SandboxMerchant.ts';

const defaultLimit = 100;

export function createCommands({
  store,
  settings,
  merchants,
  sessions,
  refunds,
  subscriptions,
  outbox,
  serialize,
  requestLog,
  onReset,
  onChange,
}: {
  store: SandboxStore;
  settings: Settings;
  merchants: readonly Merchant[];
  sessions: Sessions;
  refunds: Refunds;
  subscriptions: Subscriptions;
  outbox: Outbox;
  serialize: Serializer;
  requestLog: RequestLog;
  onReset: () => void;
  onChange: () => void;
}): SandboxCommands {
  const inTurn = <T>(task: () => Promise<T>) =>
    serialize(async () => {
      await settings.ready;
      return task();
    });

  return {
    ...createRefundCommands({ store, merchants, refunds }),
    ...createSubscriptionCommands({ store, subscriptions }),
    pay: (id) => sessions.command(id, 'pay'),
    seeOnChain: (id) => sessions.command(id, 'seeOnChain'),
    underpay: (id) => sessions.command(id, 'underpay'),
    overpay: (id) => sessions.command(id, 'overpay'),
    fail: (id) => sessions.command(id, 'fail'),
    expire: (id) => sessions.command(id, 'expire'),
    freeze: (id) => sessions.command(id, 'freeze'),
    open: sessions.open,
    choose: ({ sessionId, choice }) => sessions.choose(sessionId, choice),
    session: sessions.read,
    async sessions({ limit = defaultLimit, orderId } = {}) {
      await sessions.expireDue();
      return store.listSessions({ limit, orderId });
    },
    now: settings.now,
    async moveClock(byMs) {
      const { clockOffsetMs } = settings.current();
      await inTurn(() => settings.change({ clockOffsetMs: clockOffsetMs + byMs }));
      await sessions.expireDue();
      await refunds.completeDue();
      await subscriptions.runDue();
      onChange();
    },
    async setWebhooks({ enabled, url }) {
      const webhookUrl =
        url === undefined ? undefined : parseWebUrl({ text: url, name: 'url' }).href;
      await inTurn(() =>
        settings.change({
          ...(enabled === undefined ? {} : { webhooksEnabled: enabled }),
          ...(webhookUrl === undefined ? {} : { webhookUrl }),
        }),
      );
      onChange();
    },
    setIdempotency: (idempotency) => inTurn(() => settings.change({ idempotency })),
    setFaults: (faults) => inTurn(() => settings.change({ faults: parseFaults(faults, 'faults') })),
    setClockSkew: (clockSkewMs) => inTurn(() => settings.change({ clockSkewMs })),
    requests: ({ limit = defaultLimit } = {}) => requestLog.list(limit),
    settings: settings.current,
    async deliveries({ limit = defaultLimit } = {}) {
      return store.listEvents({ limit });
    },
    redeliver: outbox.redeliver,
    async settled() {
      // What was just done may not have reached the outbox yet: due work first.
      await outbox.deliverDue();
      await outbox.settled();
    },
    async reset() {
      await outbox.settled();
      await inTurn(async () => {
        await store.reset();
        settings.forget();
        requestLog.clear();
        onReset();
      });
      onChange();
    },
  };
}
