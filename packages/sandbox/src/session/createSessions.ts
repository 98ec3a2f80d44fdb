import { ApiError } from '@stablepay/core';
import type { Serializer } from '../engine/createSerializer.ts';
import type { Settings } from '../engine/createSettings.ts';
import type { SandboxStore } from '../store/SandboxStore.ts';
import type { EventInput } from '../webhooks/createEvent.ts';
import type { WebhookEvent, WebhookEventType } from '../webhooks/WebhookEvent.ts';
import { lockRate } from './lockRate.ts';
import { receivedAmount } from './receivedAmount.ts';
import type { PaymentChoice, SandboxSession } from './SandboxSession.ts';
import { canCommand, sessionCommands, type SessionCommand } from './sessionCommands.ts';
import { toSessionResource } from './toSessionResource.ts';

/** Every change a session can go through, whoever asks: REST, payer page, clock or control API. */
export type Sessions = {
  /** A session as it is now: one whose time is up has expired. */
  read: (id: string) => Promise<SandboxSession | undefined>;
  /** @throws ApiError `resource-missing`, or `request-refused` when B8 has no such transition. */
  command: (id: string, command: SessionCommand) => Promise<SandboxSession>;
  /** Ends a pending session for the merchant; others come back as they are. */
  cancel: (id: string) => Promise<SandboxSession | undefined>;
  /** Locks the rate, as opening the payer page does (S1). */
  open: (id: string) => Promise<SandboxSession | undefined>;
  /** Picks coin and network; ignored once money moved. */
  choose: (id: string, choice: PaymentChoice) => Promise<SandboxSession | undefined>;
  /** Ends every pending session whose time is up. */
  expireDue: () => Promise<void>;
};

const batchSize = 16;

const eventOf: Partial<Record<SandboxSession['status'], WebhookEventType>> = {
  paid: 'payment.completed',
  failed: 'payment.failed',
  expired: 'payment.expired',
};

export function createSessions({
  store,
  settings,
  serialize,
  baseUrl,
  toEvent,
  onChange,
}: {
  store: SandboxStore;
  settings: Settings;
  serialize: Serializer;
  baseUrl: string;
  toEvent: (input: EventInput) => WebhookEvent;
  onChange: () => void;
}): Sessions {
  const change = async (
    session: SandboxSession,
    changes: Partial<SandboxSession>,
    type?: WebhookEventType,
  ) => {
    const next = { ...session, ...changes, revision: session.revision + 1 };
    const event =
      type &&
      toEvent({
        type,
        merchantId: next.merchantId,
        resourceId: next.id,
        data: toSessionResource({ session: next, baseUrl }),
      });
    await store.updateSession({ session: next, event });
    onChange();
    return next;
  };

  const timeOut = (session: SandboxSession) =>
    change(session, { status: 'expired', endedBy: 'timeout' }, 'payment.expired');

  const isDue = (session: SandboxSession) =>
    session.status === 'pending' && session.expiresAt <= settings.nowSeconds();

  // Only inside serialize: reads and writes as one step.
  const readNow = async (id: string) => {
    const session = await store.readSession(id);
    return session && isDue(session) ? timeOut(session) : session;
  };

  const edit = (id: string, task: (session: SandboxSession) => Promise<SandboxSession>) =>
    serialize(async () => {
      const session = await readNow(id);
      return session && task(session);
    });

  const locked = (session: SandboxSession) =>
    lockRate({ session, nowSeconds: settings.nowSeconds() });

  return {
    async read(id) {
      const session = await store.readSession(id);
      return session && isDue(session) ? serialize(() => readNow(id)) : session;
    },
    async command(id, command) {
      const changed = await edit(id, async (session) => {
        const { to } = sessionCommands[command];
        if (session.status === to) return session;
        if (!canCommand(command, session.status)) throw refused(command, session);
        if (command === 'expire') {
          const expiresAt = Math.min(session.expiresAt, settings.nowSeconds());
          return change(session, { status: to, endedBy: 'timeout', expiresAt }, 'payment.expired');
        }
        const lock = locked(session);
        const received = receivedAmount({ session: { ...session, lock }, command });
        return change(session, { status: to, lock, received }, eventOf[to]);
      });
      if (!changed) throw unknownSession();
      return changed;
    },
    cancel: (id) =>
      edit(id, async (session) =>
        session.status === 'pending'
          ? change(session, { status: 'expired', endedBy: 'cancel' }, 'payment.cancelled')
          : session,
      ),
    open: (id) =>
      edit(id, async (session) => {
        const lock = session.status === 'pending' ? locked(session) : session.lock;
        return lock === session.lock ? session : change(session, { lock });
      }),
    choose: (id, choice) =>
      edit(id, async (session) =>
        session.status === 'pending' ? change(session, { choice, lock: locked(session) }) : session,
      ),
    expireDue: () =>
      serialize(async () => {
        for (;;) {
          const due = (await store.listPending({ limit: batchSize })).filter(isDue);
          for (const session of due) await timeOut(session);
          if (due.length < batchSize) return;
        }
      }),
  };
}

const unknownSession = () =>
  new ApiError({
    code: 'resource-missing',
    status: 404,
    remoteCode: 'resource_missing',
    message: 'The sandbox has no such session.',
  });

const refused = (command: SessionCommand, { status }: SandboxSession) =>
  new ApiError({
    code: 'request-refused',
    status: 409,
    remoteCode: 'transition_refused',
    message: `A session that is ${status} has no transition for "${command}".`,
  });
