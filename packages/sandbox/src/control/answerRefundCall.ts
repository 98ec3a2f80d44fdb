import { parseOptional, parseRecord, parseString } from '@stablepay/core';
import { isRefundCommand } from '../refund/refundCommands.ts';
import { isRefundFailure, refundFailures } from '../refund/refundRules.ts';
import type { ControlCall } from './answerControlCall.ts';
import { ControlError } from './ControlError.ts';

const readReason = (value: unknown) => {
  if (isRefundFailure(value)) return value;
  throw new ControlError({
    status: 400,
    code: 'reason_unknown',
    message: `\`reason\` must be one of ${refundFailures.join(', ')}.`,
  });
};

/** Calls under `/refunds`; undefined for any other. @throws ControlError */
export async function answerRefundCall({
  method,
  path,
  searchParams,
  body,
  commands,
}: ControlCall): Promise<unknown> {
  if (method === 'GET' && path === '/refunds') {
    return { data: await commands.refunds({ charge: searchParams.get('charge') ?? undefined }) };
  }
  const [, segment, command] = /^\/refunds\/([^/]{1,800})(?:\/(\w+))?$/.exec(path) ?? [];
  if (segment === undefined) return undefined;
  const refundId = decode(segment);
  const asText = (value: unknown, at: string) => parseString(value, at);
  if (method === 'GET' && command === undefined) {
    const merchantId = searchParams.get('merchant_id') ?? undefined;
    const refund = await commands.refund({ refundId, merchantId });
    if (!refund) throw new ControlError({ status: 404, code: 'resource-missing' });
    return refund;
  }
  if (method !== 'POST') return undefined;
  if (!isRefundCommand(command)) throw new ControlError({ status: 404, code: 'command_unknown' });
  const record = parseRecord(body, 'body');
  const merchantId = parseOptional(record['merchant_id'], 'merchant_id', asText);
  const target = { refundId, merchantId };
  switch (command) {
    case 'complete':
      return commands.completeRefund(target);
    case 'fail':
      return commands.failRefund({
        ...target,
        reason: parseOptional(record['reason'], 'reason', readReason),
      });
    case 'cancel':
      return commands.cancelRefund(target);
    default:
      return command satisfies never;
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ControlError({ status: 404, code: 'resource-missing' });
  }
}
