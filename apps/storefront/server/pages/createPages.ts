import { Hono } from 'hono';
import type { Orders } from '../order/createOrders.ts';
import { createVisitor, readVisitor } from '../visitor/visitorCookie.ts';
import type { ClientFiles } from './readClient.ts';
import { withoutScript } from './withoutScript.ts';

const placeholder = '<!-- without script -->';

/** Serves the built client: one HTML page for every address of the shop, and its assets. */
export function createPages({
  origin,
  client,
  orders,
}: {
  origin: string;
  client: ClientFiles;
  orders: Orders;
}): Hono {
  const page = client.get('/index.html');
  if (!page) throw new Error('The client has no index.html. Build it first.');
  const html = new TextDecoder().decode(page.body);

  const servePage = (request: Request, status: 200 | 404): Response => {
    // Asked for anew each time, but not `no-store`: the back button finds the page as it was left.
    const headers = new Headers({
      'Content-Type': page.contentType,
      'Cache-Control': 'private, no-cache',
    });
    const visitor = readVisitor(request);
    if (visitor === undefined) {
      const { cookie } = createVisitor({ secure: origin.startsWith('https:') });
      headers.set('Set-Cookie', cookie);
    }
    const [, reference = ''] = /^\/checkout\/([^/]+)$/.exec(new URL(request.url).pathname) ?? [];
    const order = orders.find(reference);
    const payable = order !== undefined && order.visitor === visitor && order.state === 'open';
    const body = html.replace(placeholder, payable ? withoutScript(order.reference) : '');
    return new Response(body, { status, headers });
  };

  const pages = new Hono();
  for (const path of [
    '/',
    '/cart',
    '/membership',
    '/game',
    '/checkout/:reference',
    '/follow/:reference',
    '/orders/:reference',
  ]) {
    pages.get(path, (context) => servePage(context.req.raw, 200));
  }
  pages.get('/return/:reference', (context) => servePage(context.req.raw, 200));
  pages.get('*', (context) => {
    const file = client.get(context.req.path);
    if (!file || context.req.path === '/index.html') return servePage(context.req.raw, 404);
    const immutable = context.req.path.startsWith('/assets/');
    return context.body(file.body, 200, {
      'Content-Type': file.contentType,
      'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
  return pages;
}
