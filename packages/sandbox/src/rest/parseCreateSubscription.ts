import type { SandboxSubscription, SubscriptionItem } from '../subscription/SandboxSubscription.ts';
import {
  invalid,
  optional,
  readBody,
  readEmail,
  readInteger,
  readMerchantId,
  readReturnUrl,
  readText,
  required,
} from './paramReaders.ts';
import { parseMetadata } from './parseMetadata.ts';
import { parseSubscriptionItem } from './parseSubscriptionItem.ts';
import { readUsd } from './readUsd.ts';

const latestTime = 253_402_300_799;
const maxUrl = 512;

/** What a create request says about the new subscription. */
export type CreateSubscriptionParams = Pick<
  SandboxSubscription,
  | 'customer'
  | 'description'
  | 'successUrl'
  | 'cancelUrl'
  | 'trialEnd'
  | 'cancelAt'
  | 'iterations'
  | 'metadata'
> & {
  item: Omit<SubscriptionItem, 'id'>;
  email?: string | undefined;
  name?: string | undefined;
  phone?: string | undefined;
  anchor?: number | undefined;
};

/**
 * Reads the body of `POST /api/v1/subscriptions/create` (API reference 6.1, B11, S21).
 *
 * @throws RestError `parameter_missing` or `parameter_invalid` naming the field.
 */
export function parseCreateSubscription(
  value: unknown,
  { nowSeconds }: { nowSeconds: number },
): CreateSubscriptionParams {
  const body = readBody(value);
  const time = (param: string, minimum: number) =>
    optional(body[param], param, (v, p) => readTime(v, p, minimum));
  const text = (param: string, maximum: number) =>
    optional(body[param], param, (v, p) => readText(v, p, maximum));
  const item = readItems(required(body['items'], 'items'));
  const customer = readMerchantId(required(body['customer'], 'customer'), 'customer');
  optional(body['currency'], 'currency', readUsd);
  const trialEnd = time('trial_end', nowSeconds + 1);
  const anchor = time('billing_cycle_anchor', 0);
  if (trialEnd !== undefined && anchor !== undefined)
    throw excluded('billing_cycle_anchor', 'trial_end');
  const cancelAt = time('cancel_at', nowSeconds + 1);
  const iterations = optional(body['iterations'], 'iterations', (v, p) => readInteger(v, p, 1));
  if (cancelAt !== undefined && iterations !== undefined) throw excluded('iterations', 'cancel_at');
  return {
    item,
    customer,
    email: optional(body['customer_email'], 'customer_email', readEmail),
    name: text('customer_name', 255),
    phone: text('customer_phone', 64),
    description: text('description', 500),
    successUrl: optional(body['success_url'], 'success_url', readUrl),
    cancelUrl: optional(body['cancel_url'], 'cancel_url', readUrl),
    trialEnd,
    anchor,
    cancelAt,
    iterations,
    metadata: optional(body['metadata'], 'metadata', parseMetadata) ?? {},
  };
}

function readItems(value: unknown): Omit<SubscriptionItem, 'id'> {
  if (!Array.isArray(value) || value.length !== 1) {
    throw invalid('items', '`items` must be a list of exactly one element.');
  }
  return parseSubscriptionItem(value[0], 'items.0');
}

function readTime(value: unknown, param: string, minimum: number): number {
  const time = readInteger(value, param, minimum);
  if (time > latestTime) throw invalid(param, `\`${param}\` must be Unix seconds.`);
  return time;
}

function readUrl(value: unknown, param: string): string {
  const url = readReturnUrl(value, param);
  if (url.length > maxUrl) {
    throw invalid(param, `\`${param}\` may have at most ${maxUrl} characters.`);
  }
  return url;
}

const excluded = (param: string, other: string) =>
  invalid(param, `\`${param}\` and \`${other}\` exclude each other.`);
