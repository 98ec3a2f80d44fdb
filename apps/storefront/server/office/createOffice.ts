import {
  formatMoney,
  isStablePayError,
  isTokenCode,
  type Money,
  parseDecimal,
  parseReference,
  parseString,
} from '@stablepay/core';
import type { Proxy } from '@stablepay/server';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ClientFiles } from '../pages/readClient.ts';
import { isStaff } from './isStaff.ts';
import { officePage } from './officePage.ts';

/** What the back office knows of a paid order. */
export type PaidOrder = { reference: string; total: Money };

/** Who gives money back: people with the password, on the server, never a page of the shop. */
export function createOffice({
  origin,
  password,
  proxyOf,
  paid,
  client,
}: {
  origin: string;
  password: string;
  /** Whoever has the order. */
  proxyOf: (reference: string) => Pick<Proxy, 'refund' | 'refunds'>;
  paid: () => readonly PaidOrder[];
  client: ClientFiles;
}): Hono {
  const styleUrls = [...client.keys()].filter((path) => /^\/assets\/.*\.css$/.test(path));

  const show = async (context: Context, problem?: string) => {
    const rows = paid().map(async ({ reference, total }) => {
      const refunds = await proxyOf(reference).refunds(reference);
      const last = refunds.at(-1);
      return {
        reference,
        total: formatMoney({ money: total, locale: 'en' }),
        // What arrived is known in coins once something was given back.
        left:
          last &&
          formatMoney({
            money: { minor: last.left, currency: last.amount.currency },
            locale: 'en',
          }),
        isOver: last?.left === 0,
        refunds: refunds.map(({ id, amount, status }) => ({
          id,
          status,
          amount: formatMoney({ money: amount, locale: 'en' }),
        })),
      };
    });
    const page = officePage({ orders: await Promise.all(rows), styleUrls, problem });
    return context.html(page, problem === undefined ? 200 : 409);
  };

  const office = new Hono();
  office.use(async (context, next) => {
    context.header('Cache-Control', 'no-store');
    if (isStaff(context.req.raw, password)) return next();
    context.header('WWW-Authenticate', 'Basic realm="Halden back office", charset="UTF-8"');
    return context.text('The back office has a password.', 401);
  });
  office.get('/', (context) => show(context));
  office.post('/refunds', bodyLimit({ maxSize: 4_096 }), async (context) => {
    // A browser sends the password along by itself, so another site must not be able to ask.
    if (context.req.header('origin') !== origin) return context.text('Not from here.', 403);
    const form = await context.req.formData();
    try {
      const reference = parseReference(form.get('reference'));
      if (!paid().some((order) => order.reference === reference)) {
        return await show(context, 'Not a paid order.');
      }
      // The price does not say in which coin it was paid; who gives it back has to.
      const coin = form.get('currency');
      if (!isTokenCode(coin)) return await show(context, 'Choose USDT or USDC.');
      const given = form.get('amount');
      const isEverything = form.get('all') === 'yes';
      if ((given === null || given === '') !== isEverything) {
        return await show(context, 'Give an amount, or tick “All that is left”; not both.');
      }
      const amount = isEverything
        ? undefined
        : parseDecimal({ text: parseString(given, 'amount', { max: 20 }), currency: coin });
      await proxyOf(reference).refund({
        reference,
        key: parseString(form.get('key'), 'key', { max: 48 }),
        reason: 'requested_by_customer',
        amount,
        currency: coin,
      });
    } catch (error) {
      // The code at the end is for programs.
      if (isStablePayError(error)) return show(context, error.message.replace(/ \[[a-z-]+\]$/, ''));
      throw error;
    }
    return context.redirect('/office', 303);
  });
  return office;
}
