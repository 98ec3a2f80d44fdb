import { createHmac, randomUUID } from 'node:crypto';
import { Agent, createServer, request, type RequestListener, type Server } from 'node:http';
import { serve } from '@hono/node-server';
import { toExpressHandler } from '@stablepay/server/express';
import { toFastifyPlugin } from '@stablepay/server/fastify';
import { toHonoHandler } from '@stablepay/server/hono';
import { toNodeHandler } from '@stablepay/server/node';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { benchKeys } from './benchKeys.ts';
import { createBenchProxy } from './createBenchProxy.ts';
import { tellPort } from './tellPort.ts';

/**
 * One server of the throughput benchmark, in a process of its own: the proxy under an adapter, or
 * the bare framework with a handler that does the same signing and the same call of StablePay.
 */
const kind = process.argv[2] ?? '';
const upstream = `http://127.0.0.1:${process.argv[3]}`;
const orders = process.argv[4] === 'open' ? 'open' : 'new';
const { apiKey, secretKey, tokenSecret, origin } = benchKeys;
const path = '/api/stablepay/sessions';
const proxy = () => createBenchProxy({ upstream });

type Ask = (call: {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body: string | undefined;
}) => Promise<{ id: string }>;

/** What nearly everybody would write. */
const byFetch: Ask = async ({ url, method, headers, body = null }) =>
  (await fetch(url, { method, headers, body })).json();

const agent = new Agent({ keepAlive: true });

/** What costs least on Node. */
const byNode: Ask = ({ url, method, headers, body }) =>
  new Promise((resolve, reject) => {
    const call = request(url, { agent, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(JSON.parse(text)));
    });
    call.on('error', reject).end(body);
  });

/** The call by which the proxy asks for a payment: a new order's is made, an open one's is read. */
const callOf = (reference: string) => {
  if (orders === 'open') return { path: reference, method: 'GET', body: undefined } as const;
  const body = {
    ...{ amount: 4_820, currency: 'usd', order_id: reference },
    ...{ success_url: `${origin}/ok`, cancel_url: `${origin}/back` },
    metadata: { reference, attempt: '1' },
  };
  return { path: 'create', method: 'POST', body: JSON.stringify(body) } as const;
};

/** Parse, sign, ask, answer: what nobody can leave out. */
async function askBare(text: string, ask: Ask = byFetch): Promise<string> {
  const { reference } = JSON.parse(text);
  const { path: last, method, body } = callOf(reference);
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const nonce = randomUUID();
  const signature = createHmac('sha256', secretKey)
    .update(`${timestamp}.${nonce}.${body ?? ''}`)
    .digest('hex');
  const session = await ask({
    url: `${upstream}/api/v1/checkout/sessions/${last}`,
    method,
    headers: {
      Authorization: `Bearer ${apiKey}`,
      'X-StablePay-Timestamp': timestamp,
      'X-StablePay-Nonce': nonce,
      'X-StablePay-Signature': signature,
      ...(body === undefined
        ? {}
        : { 'Content-Type': 'application/json', 'Idempotency-Key': `${reference}#1` }),
    },
    body,
  });
  const token = createHmac('sha256', tokenSecret).update(session.id).digest('hex');
  return JSON.stringify({ session, token });
}

const bareNode =
  (ask: Ask): RequestListener =>
  (incoming, response) => {
    let body = '';
    incoming.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    incoming.on('end', () => {
      void askBare(body, ask).then((text) => {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.end(text);
      });
    });
  };

const host = '127.0.0.1';
const listen = (listener: RequestListener) => createServer(listener).listen(0, host);
const serveHono = (app: Hono) => serve({ fetch: app.fetch, port: 0, hostname: host }) as Server;

const kinds: Record<string, () => Server | Promise<Server>> = {
  'node bare': () => listen(bareNode(byFetch)),
  'node-client bare': () => listen(bareNode(byNode)),
  'node-client proxy': () => listen(toNodeHandler(proxy())),
  'node proxy': () => listen(toNodeHandler(proxy())),
  'express bare': () => {
    const app = express();
    app.post(path, express.text({ type: '*/*' }), (request, response) => {
      void askBare(request.body).then((text) => response.type('json').send(text));
    });
    return listen(app);
  },
  'express proxy': () => listen(express().use(toExpressHandler(proxy()))),
  'fastify bare': async () => {
    const app = fastify();
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    );
    app.post(path, async (request, reply) => {
      void reply.type('application/json');
      return askBare(String(request.body));
    });
    await app.listen({ port: 0, host });
    return app.server;
  },
  'fastify proxy': async () => {
    const app = fastify();
    await app.register(toFastifyPlugin(proxy()));
    await app.listen({ port: 0, host });
    return app.server;
  },
  'hono bare': () => {
    const app = new Hono();
    app.post(path, async (context) => {
      const text = await askBare(await context.req.text());
      return context.body(text, 200, { 'Content-Type': 'application/json' });
    });
    return serveHono(app);
  },
  'hono proxy': () => {
    const app = new Hono();
    app.all('/api/stablepay/*', toHonoHandler(proxy()));
    return serveHono(app);
  },
};

const start = kinds[kind];
if (!start) throw new Error(`There is no ${kind}.`);
tellPort(await start());
