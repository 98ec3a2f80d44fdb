import {
  isSameMoney,
  isStablePayError,
  isTokenCode,
  type Money,
  parseMoney,
  parseString,
  toDecimalString,
  type TokenCode,
} from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { contended } from '../settle/updateOrder.ts';
import { updateRecord } from '../settle/updateRecord.ts';
import { withLease } from '../settle/withLease.ts';
import { findRefundable, type Refundable, refundRefused } from './findRefundable.ts';
import { mergeRefund } from './mergeRefund.ts';
import { namedCoin } from './namedCoin.ts';
import { refundIdOf } from './refundIdOf.ts';
import {
  coinOf,
  isCounted,
  isRefundOver,
  ledgerKind,
  pointerKind,
  type RefundEntry,
  type RefundLedger,
  remainingOf,
} from './RefundLedger.ts';
import type { RefundParams } from './RefundParams.ts';
import { updateRefund, withRefunds } from './updateLedger.ts';

const parseKey = (value: unknown) =>
  parseString(value, 'key', { max: 48, pattern: /^[A-Za-z0-9_-]+$/ });

/** Checked before anything is written down. */
function parseAmount(value: Money | undefined): Money | undefined {
  if (value === undefined) return undefined;
  const amount = parseMoney(value);
  if (isTokenCode(amount.currency) && amount.minor >= 1) return amount;
  throw refundRefused('amount must be at least 0.01 USDT or USDC.');
}

/**
 * Gives back a payment or a part of it. The id of the refund is made of payment and key, so a
 * repeated call is the same refund; all refunds of one payment are written down under one lease
 * before StablePay is called, so that no number of calls at once gives back more than was
 * captured (threat T27).
 *
 * @throws ApiError `refund-refused` when more is asked for than is left, or in another coin than
 * was paid, `order-not-found`, or what StablePay answered.
 */
export async function createRefund(
  context: ProxyContext,
  params: RefundParams,
): Promise<{ ledger: RefundLedger; refund: RefundEntry }> {
  const key = parseKey(params.key);
  const amount = parseAmount(params.amount);
  const coin = namedCoin(params);
  const refundable = await findRefundable(context, params);
  const id = await refundIdOf(refundable.paymentId, key);
  return withLease(context, `refunds:${refundable.paymentId}`, async () => {
    const { ledger, entry } = await reserve(context, refundable, id, { ...params, amount, coin });
    const refund = isKnownUpstream(entry)
      ? entry
      : await send(context, ledger, entry, params.reason);
    return { ledger, refund };
  });
}

const isKnownUpstream = (entry: RefundEntry) => entry.status !== 'pending' && !entry.refused;

/** Writes the refund down, if it fits into what is left. Only under the lease of its payment. */
async function reserve(
  context: ProxyContext,
  refundable: Refundable,
  id: string,
  params: Pick<RefundParams, 'reason' | 'description'> & Wanted,
): Promise<{ ledger: RefundLedger; entry: RefundEntry }> {
  const stored = (await context.store.readRecord(ledgerKind, refundable.paymentId))?.record;
  const ledger = withToken(stored ?? { ...refundable, refunds: [], revision: 0 }, refundable);
  const known = ledger.refunds.find((one) => one.id === id);
  if (known && !known.refused) {
    if (params.amount && !isSameMoney(params.amount, known.amount)) {
      throw refundRefused('This key was used for a refund of another amount.');
    }
    const { currency } = known.amount;
    if (params.coin && params.coin !== currency) throw wrongCoin(currency);
    return { ledger, entry: known };
  }
  const amount = await fit(context, ledger, params);
  const entry: RefundEntry = {
    id,
    revision: 1,
    amount,
    status: 'pending',
    refused: false,
    told: false,
    createdAt: context.clock.now(),
    reason: params.reason,
    description: params.description,
  };
  const { paymentId } = refundable;
  await updateRecord(context, pointerKind, id, (pointer) => pointer ?? { id, paymentId });
  const written = await updateRecord(context, ledgerKind, paymentId, (current = ledger) => {
    const others = current.refunds.filter((one) => one.id !== id);
    // The lease may have been lost: what was written meanwhile counts, too.
    const fresh = { ...withToken(current, refundable), refunds: others };
    const coin = coinOf(fresh) ?? amount.currency;
    if (amount.currency !== coin) throw wrongCoin(coin);
    if (amount.minor > remainingOf(fresh)) throw tooMuch(current);
    return withRefunds(context, fresh, [...others, entry]);
  });
  if (!written) throw contended();
  return { ledger: written, entry };
}

/** What the shop asks for: an amount, or all in a coin, or all in the coin that was paid. */
type Wanted = { amount?: Money | undefined; coin?: TokenCode | undefined };

/** Ledgers of older versions learn the coin from the payment. */
const withToken = (ledger: RefundLedger, { token }: Refundable): RefundLedger => ({
  ...ledger,
  token: ledger.token ?? token,
});

const wrongCoin = (coin: string) =>
  refundRefused(
    `This payment is given back in ${coin} only: the coin it, or another refund of it, was paid in.`,
  );

const tooMuch = (ledger: RefundLedger) => {
  const minor = Math.max(0, remainingOf(ledger));
  const left = minor === 0 ? 'Nothing' : `Only ${toDecimalString({ minor, currency: 'USDT' })}`;
  return refundRefused(`${left} of this payment is left to give back.`);
};

/** The amount to give back, when it is left: what failed meanwhile is asked for first. */
async function fit(context: ProxyContext, ledger: RefundLedger, wanted: Wanted): Promise<Money> {
  const { amount } = wanted;
  const isInItsCoin = coinOf(ledger) === wanted.coin;
  if (amount && amount.minor <= remainingOf(ledger) && isInItsCoin) return amount;
  const refunds: RefundEntry[] = [];
  for (const entry of ledger.refunds) {
    refunds.push(
      isCounted(entry) && !isRefundOver(entry) ? await look(context, ledger, entry) : entry,
    );
  }
  const fresh = { ...ledger, refunds };
  const coin = coinOf(fresh) ?? wanted.coin;
  if (coin === undefined) {
    throw refundRefused(
      'The payment does not say which coin was paid, USDT or USDC; give amount or currency.',
    );
  }
  if (wanted.coin && wanted.coin !== coin) throw wrongCoin(coin);
  const left = remainingOf(fresh);
  const fitting = amount ?? { minor: left, currency: coin };
  if (fitting.minor > left || fitting.minor < 1) throw tooMuch(fresh);
  return fitting;
}

/** What StablePay says now; while it can't say, the refund counts. */
async function look(
  context: ProxyContext,
  { paymentId }: RefundLedger,
  entry: RefundEntry,
): Promise<RefundEntry> {
  try {
    const upstream = await context.stablepay.refunds.retrieve(entry.id);
    return await updateRefund(context, paymentId, entry.id, (one) => mergeRefund(one, upstream));
  } catch (error) {
    if (!isStablePayError(error)) throw error;
    return entry;
  }
}

/** Hands a refund that is written down to StablePay. */
async function send(
  context: ProxyContext,
  { paymentId, source }: RefundLedger,
  { id, amount, description }: RefundEntry,
  reason: RefundParams['reason'],
): Promise<RefundEntry> {
  const { refunds } = context.stablepay;
  try {
    const upstream = await refunds.create({
      refundId: id,
      ...(source === 'charge' ? { charge: paymentId } : { paymentId }),
      amount,
      reason,
      description,
    });
    return await updateRefund(context, paymentId, id, (one) => mergeRefund(one, upstream));
  } catch (error) {
    if (!isStablePayError(error)) throw error;
    if (error.code === 'idempotency-conflict') {
      // Under the strict reading of the documents a repeated create conflicts: it is there.
      const upstream = await refunds.retrieve(id);
      return updateRefund(context, paymentId, id, (one) => mergeRefund(one, upstream));
    }
    // Where StablePay said no, nothing is given back. On a fault of the way it may have said yes.
    const isNo = error.family === 'validation' || (error.family === 'api' && !error.retryable);
    if (isNo && error.code !== 'authentication-failed') {
      await updateRefund(context, paymentId, id, (one) => ({ ...one, refused: true }));
    }
    throw error;
  }
}
