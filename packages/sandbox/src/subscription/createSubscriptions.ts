import { ApiError } from '@stablepay/core';
import type { Serializer } from '../engine/createSerializer.ts';
import type { Settings } from '../engine/createSettings.ts';
import type { RandomBytes } from '../engine/randomText.ts';
import type { PaymentChoice } from '../session/SandboxSession.ts';
import type { RecordWrite } from '../store/SandboxRecords.ts';
import type { SandboxStore, StoredAnswer } from '../store/SandboxStore.ts';
import type { EventInput } from '../webhooks/createEvent.ts';
import type { WebhookEvent } from '../webhooks/WebhookEvent.ts';
import type { Book } from './Book.ts';
import { createBilling } from './createBilling.ts';
import { createLifecycle, type Lifecycle } from './createLifecycle.ts';
import { customerKey, type SandboxCustomer } from './SandboxCustomer.ts';
import type { SandboxSubscription } from './SandboxSubscription.ts';
import { canDrive, type SubscriptionCommand } from './subscriptionCommands.ts';

/** Every change a subscription can go through: REST, mandate page, clock or control API. */
export type Subscriptions = {
  /** A subscription as it is now: everything that was due has happened. */
  read: (id: string) => Promise<SandboxSubscription | undefined>;
  /** Stores a new one with its first invoice. Only inside serialize. */
  insert: (input: {
    subscription: SandboxSubscription;
    customer: SandboxCustomer;
    /** What to keep for the idempotency key, made from what was stored. */
    answersOf: (subscription: SandboxSubscription) => { key: string; value: StoredAnswer }[];
  }) => Promise<SandboxSubscription>;
  /** @throws ApiError `resource-missing`, or `request-refused` in a state that does not allow it. */
  command: (id: string, command: SubscriptionCommand) => Promise<SandboxSubscription>;
  /** For the merchant: never refused, an ended one comes back as it is. */
  cancel: (input: { id: string; atPeriodEnd: boolean }) => Promise<SandboxSubscription | undefined>;
  /** Picks coin and network; ignored once it is authorised. */
  choose: (id: string, choice: PaymentChoice) => Promise<SandboxSubscription | undefined>;
  /** Does everything that is due, in its order. */
  runDue: () => Promise<void>;
};

export function createSubscriptions({
  store,
  settings,
  serialize,
  random,
  toEvent,
  onChange,
}: {
  store: SandboxStore;
  settings: Settings;
  serialize: Serializer;
  random: RandomBytes;
  toEvent: (input: EventInput) => WebhookEvent;
  onChange: () => void;
}): Subscriptions {
  const lifecycle: Lifecycle = createLifecycle({ billing: createBilling({ random }) });

  const openBook = async (subscription: SandboxSubscription, at: number): Promise<Book> => {
    const {
      latestInvoice,
      paymentMethodId,
      merchantId,
      parent,
      customer: externalId,
    } = subscription;
    const record = <Kind extends RecordWrite['kind']>(kind: Kind, id: string | undefined) =>
      id === undefined ? undefined : store.readRecord({ kind, id });
    const invoice = await record('invoice', latestInvoice);
    const payment = await record('payment', invoice?.paymentId);
    const method = await record('paymentMethod', paymentMethodId);
    const customer = await record('customer', parent);
    const unknown = { id: parent, merchantId, externalId, customerId: 'cus_unknown', created: at };
    const book = { at, subscription, customer: customer ?? unknown, invoice, payment, method };
    return { ...book, events: [] };
  };

  const closeBook = async (book: Book, answers?: { key: string; value: StoredAnswer }[]) => {
    const { subscription, customer, invoice, payment, method, events, at } = book;
    const { merchantId } = subscription;
    subscription.revision += 1;
    const records: RecordWrite[] = [
      { kind: 'subscription', value: subscription },
      { kind: 'customer', value: customer },
      ...(invoice ? [{ kind: 'invoice' as const, value: invoice }] : []),
      ...(payment ? [{ kind: 'payment' as const, value: payment }] : []),
      ...(method ? [{ kind: 'paymentMethod' as const, value: method }] : []),
    ];
    const made = events.map((event) => toEvent({ ...event, merchantId, at }));
    await store.commit({ records, events: made, answers });
    onChange();
    return subscription;
  };

  // Only inside serialize.
  const runDueNow = async () => {
    for (;;) {
      const due = await store.firstDue('subscription');
      if (due?.dueAt === undefined || due.dueAt > settings.now()) return;
      const book = await openBook(due, Math.floor(due.dueAt / 1000));
      lifecycle.step(book);
      await closeBook(book);
    }
  };

  const edit = (id: string, task: (book: Book) => void | boolean) =>
    serialize(async () => {
      await runDueNow();
      const subscription = await store.readRecord({ kind: 'subscription', id });
      if (!subscription) return undefined;
      const book = await openBook(subscription, settings.nowSeconds());
      return task(book) === false ? subscription : closeBook(book);
    });

  const drive = (book: Book, command: SubscriptionCommand) => {
    const { subscription } = book;
    switch (command) {
      case 'authorise':
        lifecycle.authorise(book, { succeeds: subscription.charges === 'succeed' });
        return;
      case 'authoriseUnpaid':
        lifecycle.authorise(book, { succeeds: false });
        return;
      case 'renew':
        lifecycle.renew(book);
        return;
      case 'retry':
      case 'lapse':
        lifecycle.step(book);
        return;
      case 'failCharges':
        subscription.charges = 'fail';
        return;
      case 'allowCharges':
        subscription.charges = 'succeed';
        return;
      case 'cancelAtPeriodEnd':
        lifecycle.cancelAtPeriodEnd(book);
        return;
      case 'cancelNow':
        lifecycle.cancel(book);
        return;
      default:
        command satisfies never;
    }
  };

  return {
    async read(id) {
      await serialize(runDueNow);
      return store.readRecord({ kind: 'subscription', id });
    },
    async insert({ subscription, customer, answersOf }) {
      const { merchantId, customer: externalId, created: at } = subscription;
      const known = await store.readRecord({
        kind: 'customer',
        id: customerKey({ merchantId, externalId }),
      });
      const { customerId = customer.customerId, created = customer.created } = known ?? {};
      const book: Book = {
        at,
        subscription,
        customer: { ...known, ...customer, customerId, created },
        invoice: undefined,
        payment: undefined,
        method: undefined,
        events: [],
      };
      lifecycle.start(book);
      return closeBook(book, answersOf(subscription));
    },
    async command(id, command) {
      const changed = await edit(id, (book) => {
        if (!canDrive(command, book.subscription.status)) throw refused(command, book);
        drive(book, command);
      });
      if (!changed) throw unknownSubscription();
      return changed;
    },
    cancel: ({ id, atPeriodEnd }) =>
      edit(id, (book) => {
        if (atPeriodEnd) lifecycle.cancelAtPeriodEnd(book);
        else lifecycle.cancel(book);
        return book.events.length > 0;
      }),
    choose: (id, choice) =>
      edit(id, ({ subscription }) => {
        if (subscription.status !== 'incomplete') return false;
        subscription.choice = choice;
        return true;
      }),
    runDue: () => serialize(runDueNow),
  };
}

const unknownSubscription = () =>
  new ApiError({
    code: 'resource-missing',
    status: 404,
    remoteCode: 'resource_missing',
    message: 'The sandbox has no such subscription.',
  });

const refused = (command: SubscriptionCommand, { subscription }: Book) =>
  new ApiError({
    code: 'request-refused',
    status: 409,
    remoteCode: 'transition_refused',
    message: `A subscription that is ${subscription.status} has no "${command}".`,
  });
