import {
  formatMoney,
  isStablePayError,
  isTokenCode,
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

/** Who gives money back: people with the password, on the server, never a page of the shop. */
export function createOffice({
  origin,
  password,
  proxy,
  paid,
  client,
}: {
  origin: string;
  password: string;
  proxy: Pick<Proxy, 'refund' | 'refunds'>;
  /** References of paid orders. */
  paid: () => readonly string[];
  client: ClientFiles;
}): Hono {
  const styleUrls = [...client.keys()].filter((path) => /^\/assets\/.*\.css$/.test(path));

  const show = async (context: Context, problem?: string) => {
    const rows = paid().map(async (reference) => ({
      reference,
      refunds: (await proxy.refunds(reference)).map(({ id, amount, status }) => ({
        id,
        status,
        amount: formatMoney({ money: amount, locale: 'en' }),
      })),
    }));
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
      if (!paid().includes(reference)) return await show(context, 'Not a paid order.');
      // The price does not say in which coin it was paid; who gives it back has to.
      const coin = form.get('currency');
      if (!isTokenCode(coin)) return await show(context, 'Choose USDT or USDC.');
      const given = form.get('amount');
      const amount =
        given === null || given === ''
          ? undefined
          : parseDecimal({ text: parseString(given, 'amount', { max: 20 }), currency: coin });
      await proxy.refund({
        reference,
        key: parseString(form.get('key'), 'key', { max: 48 }),
        reason: 'requested_by_customer',
        amount,
        currency: coin,
      });
    } catch (error) {
      if (isStablePayError(error)) return show(context, error.message);
      throw error;
    }
    return context.redirect('/office', 303);
  });
  return office;
}
