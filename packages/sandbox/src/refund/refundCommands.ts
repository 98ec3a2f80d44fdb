import type { RefundStatus } from './refundRules.ts';

/** How a processing refund can end (API reference 8.2, 8.3), and where each way leads. */
export const refundCommands = {
  complete: { to: 'completed' },
  fail: { to: 'failed' },
  cancel: { to: 'canceled' },
} as const satisfies Record<string, { to: RefundStatus }>;

export type RefundCommand = keyof typeof refundCommands;

export function isRefundCommand(value: unknown): value is RefundCommand {
  return typeof value === 'string' && Object.hasOwn(refundCommands, value);
}
