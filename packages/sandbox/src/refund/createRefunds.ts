import { ApiError } from '@stablepay/core';
import type { Serializer } from '../engine/createSerializer.ts';
import type { Settings } from '../engine/createSettings.ts';
import { randomText, type RandomBytes } from '../engine/randomText.ts';
import type { SandboxStore } from '../store/SandboxStore.ts';
import type { EventInput } from '../webhooks/createEvent.ts';
import type { WebhookEvent } from '../webhooks/WebhookEvent.ts';
import { type RefundCommand, refundCommands } from './refundCommands.ts';
import type { RefundFailure } from './refundRules.ts';
import type { SandboxRefund } from './SandboxRefund.ts';
import { simulatedHash } from './simulatedHash.ts';
import { toRefundResource } from './toRefundResource.ts';

/** Every change a refund can go through, whoever asks: REST, clock or control API. */
export type Refunds = {
  /** A refund as it is now; `id` is its key in the store. */
  read: (id: string) => Promise<SandboxRefund | undefined>;
  /** @throws ApiError `resource-missing`, or `request-refused` when it is not processing. */
  command: (input: {
    id: string;
    command: RefundCommand;
    /** For `fail`; default `unknown`. */
    failureReason?: RefundFailure | undefined;
  }) => Promise<SandboxRefund>;
  /** Completes every refund whose delay is over. */
  completeDue: () => Promise<void>;
};

export function createRefunds({
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
}): Refunds {
  const proofOf = ({ network }: SandboxRefund) => ({
    transactionHash: simulatedHash({ random, network }),
    receiptNumber: `RCP-${randomText({ random, length: 12 }).toUpperCase()}`,
  });

  const end = async (
    { dueAt: _due, ...refund }: SandboxRefund,
    {
      command,
      at,
      failureReason = 'unknown',
    }: { command: RefundCommand; at: number; failureReason?: RefundFailure | undefined },
  ) => {
    const next: SandboxRefund = {
      ...refund,
      status: refundCommands[command].to,
      processedAt: at,
      ...(command === 'complete' ? proofOf(refund) : {}),
      ...(command === 'fail' ? { failureReason } : {}),
    };
    await store.commit({
      records: [{ kind: 'refund', value: next }],
      events: eventsOf({ refund: next, at }),
    });
    onChange();
    return next;
  };

  /** A cancel has no event (API reference 9.1). */
  const eventsOf = ({ refund, at }: { refund: SandboxRefund; at: number }) => {
    if (refund.status !== 'completed' && refund.status !== 'failed') return [];
    const type = refund.status === 'completed' ? 'refund.succeeded' : 'refund.failed';
    const { merchantId, refundId: resourceId } = refund;
    return [toEvent({ type, merchantId, resourceId, data: toRefundResource(refund), at })];
  };

  // Only inside serialize.
  const completeNow = async () => {
    for (;;) {
      const refund = await store.firstDue('refund');
      if (refund?.dueAt === undefined || refund.dueAt > settings.now()) return;
      await end(refund, { command: 'complete', at: Math.floor(refund.dueAt / 1000) });
    }
  };

  return {
    async read(id) {
      await serialize(completeNow);
      return store.readRecord({ kind: 'refund', id });
    },
    command: ({ id, command, failureReason }) =>
      serialize(async () => {
        await completeNow();
        const refund = await store.readRecord({ kind: 'refund', id });
        if (!refund) throw unknownRefund();
        if (refund.status === refundCommands[command].to) return refund;
        if (refund.status !== 'processing') throw refused(refund);
        return end(refund, { command, failureReason, at: settings.nowSeconds() });
      }),
    completeDue: () => serialize(completeNow),
  };
}

const unknownRefund = () =>
  new ApiError({
    code: 'resource-missing',
    status: 404,
    remoteCode: 'resource_missing',
    message: 'The sandbox has no such refund.',
  });

const refused = ({ status }: SandboxRefund) =>
  new ApiError({
    code: 'request-refused',
    status: 409,
    remoteCode: 'refund_not_cancelable',
    message: `A refund that is ${status} has ended.`,
  });
