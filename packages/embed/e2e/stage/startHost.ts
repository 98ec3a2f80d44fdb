import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSandbox } from '@stablepay/sandbox/node';
import { createMemoryStore, createProxy, createStablePay } from '@stablepay/server';
import { toNodeHandler } from '@stablepay/server/node';
import type { ScriptFiles } from '../../src/files/readScriptFiles.ts';

export type HostPage = { html: string; headers?: Record<string, string> | undefined };

export type Host = {
  origin: string;
  sandboxUrl: string;
  controlToken: string;
  script: ScriptFiles;
  /** What the tag's `integrity` has to be. */
  scriptName: string;
  /** Puts a page, or any other file, under a path. */
  serve: (path: string, page: HostPage) => void;
  /** Answers instead of the files, for tampering and faults; undefined leaves it to them. */
  intercept: (answer: (path: string) => string | undefined) => void;
  /** Serves one of the tag's files with a line before it that sets `tampered`: only the hash tells. */
  tamper: (chunk: string) => void;
  /** Paths asked for, with their method, in their order. */
  requests: string[];
  /** Makes something happen to a payment at StablePay. */
  command: (sessionId: string, command: string) => Promise<void>;
  /** What the proxy reported as paid. */
  paid: string[];
  /** Gives back what was paid for an order, or a part; what the shopper's page needs to follow it. */
  giveBack: (
    reference: string,
    key: string,
    minor?: number,
  ) => Promise<{ refundId: string; token: string }>;
  /** The way to a subscription of the one customer there is. */
  subscriptionAccess: () => Promise<{ subscriptionId: string; token: string } | undefined>;
  /** Moves the sandbox's clock on. */
  moveClock: (byMs: number) => Promise<void>;
  close: () => Promise<void>;
};

const customer = 'cust-plain';

const readBody = async (request: IncomingMessage) => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
};

/** A merchant's site: pages without React, the script's files, the proxy, and a sandbox behind. */
export async function startHost({ script }: { script: ScriptFiles }): Promise<Host> {
  const pages = new Map<string, HostPage>();
  const requests: string[] = [];
  const paid: string[] = [];
  let answer: (path: string) => string | undefined = () => undefined;
  const made: { handleProxy?: ReturnType<typeof toNodeHandler> } = {};

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    requests.push(`${request.method} ${pathname}`);
    if (pathname.startsWith('/api/stablepay')) {
      made.handleProxy?.(request, response);
      return;
    }
    if (pathname === '/reports') {
      void readBody(request).then((body) => {
        requests.push(`REPORT ${body}`);
        response.writeHead(204).end();
      });
      return;
    }
    const page = pages.get(pathname);
    const file = answer(pathname) ?? script.files[pathname.slice('/sp/'.length)];
    if (page) response.writeHead(200, { 'Content-Type': 'text/html', ...page.headers });
    else if (file === undefined) response.writeHead(404);
    // As a host of files for other origins would (README, "Content security policy").
    else {
      response.writeHead(200, {
        'Content-Type': 'text/javascript',
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
    response.end(page?.html ?? file ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  const sandbox = await startSandbox({
    port: 0,
    shopName: 'Plain',
    webhookUrl: `${origin}/api/stablepay/webhooks`,
  });
  const proxy = createProxy({
    stablepay: createStablePay({
      apiKey: sandbox.apiKey,
      secretKey: sandbox.secretKey,
      baseUrl: sandbox.url,
    }),
    store: createMemoryStore(),
    tokenSecrets: [randomBytes(32).toString('hex')],
    allowedOrigins: [origin],
    checkoutOrigins: [new URL(sandbox.url).origin],
    returnUrls: { success: `${origin}/paid`, cancel: `${origin}/cart` },
    networks: ['TRON', 'Ethereum', 'BSC', 'Solana'],
    resolveOrder: ({ reference }) =>
      reference === 'unknown' ? undefined : { amount: { minor: 4820, currency: 'USD' } },
    // The price is the shop's, whatever the page shows.
    resolvePlan: ({ reference }) =>
      reference === 'PLAN'
        ? {
            customer,
            product: 'Club',
            unitAmount: { minor: 900, currency: 'USD' },
            interval: 'month',
          }
        : undefined,
    onPaid: ({ reference }) => void paid.push(reference),
  });
  const control = async (path: string, body?: object) => {
    const response = await fetch(`${sandbox.url}/__sandbox${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${sandbox.controlToken}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  };
  made.handleProxy = toNodeHandler(proxy);

  return {
    origin,
    sandboxUrl: sandbox.url,
    controlToken: sandbox.controlToken,
    script,
    scriptName: `stablepay-${script.version}.js`,
    serve: (path, page) => void pages.set(path, page),
    intercept: (next) => (answer = next),
    tamper: (chunk) => {
      const name = `stablepay-${chunk}-${script.version}.js`;
      answer = (path) =>
        path === `/sp/${name}` ? `globalThis.tampered = 1;${script.files[name]}` : undefined;
    },
    requests,
    paid,
    command: (sessionId, command) => control(`/sessions/${sessionId}/${command}`),
    giveBack: async (reference, key, minor) => {
      const { id } = await proxy.refund({
        reference,
        key,
        currency: 'USDT',
        amount: minor === undefined ? undefined : { minor, currency: 'USDT' },
      });
      return { refundId: id, token: await proxy.orderToken({ reference }) };
    },
    subscriptionAccess: () => proxy.subscriptionAccess({ customer, reference: 'PLAN' }),
    moveClock: (byMs) => control('/clock', { byMs }),
    close: async () => {
      await sandbox.close();
      await proxy.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
