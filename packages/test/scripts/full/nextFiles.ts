/** A shop in Next.js with the app router; its page is a server component. */
export const nextFiles: { readonly [path: string]: string } = {
  'next.config.mjs': `export default {
  // The proxy is shared by all requests of one process; nothing of it belongs into a bundle.
  serverExternalPackages: ['@stablepay/server'],
  turbopack: { root: import.meta.dirname },
};
`,

  'app/layout.jsx': `import '@stablepay/checkout/styles.css';

export const metadata = { title: 'Shop' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head><link rel="icon" href="data:," /></head>
      <body>{children}</body>
    </html>
  );
}
`,

  // No 'use client' in here: the components bring their own.
  'app/page.jsx': `import { StablePayCheckout, StablePayProvider } from '@stablepay/checkout';
import { en, PaymentOption, StablePayBadge } from '@stablepay/display';
import { formatMoney } from '@stablepay/core';

export const dynamic = 'force-dynamic';

export default async function Page() {
  const amount = { minor: 4820, currency: 'USD' };
  return (
    <main>
      <h1>{formatMoney({ money: amount, locale: 'en' })}</h1>
      <StablePayBadge messages={en} />
      <PaymentOption name="preview" value="stablepay" />
      <StablePayProvider proxyUrl="/api/stablepay">
        <StablePayCheckout name="payment" value="stablepay" reference="ORD-1" amount={amount} />
      </StablePayProvider>
    </main>
  );
}
`,

  'app/api/stablepay/[...path]/route.js': `import { createMemoryStore, createProxy, createStablePay } from '@stablepay/server';
import { toNextHandlers } from '@stablepay/server/next';

const { SHOP_ORIGIN, SANDBOX_URL, SANDBOX_API_KEY, SANDBOX_SECRET_KEY } = process.env;

// The build looks at this module, too, and has no keys.
const open = () =>
  createProxy({
    stablepay: createStablePay({
      apiKey: SANDBOX_API_KEY,
      secretKey: SANDBOX_SECRET_KEY,
      baseUrl: SANDBOX_URL,
    }),
    store: createMemoryStore(),
    tokenSecrets: ['a-token-secret-of-more-than-32-characters'],
    allowedOrigins: [SHOP_ORIGIN],
    checkoutOrigins: [SANDBOX_URL],
    // Next.js runs in production what it has built; the shop is one for a test all the same.
    allowTestKey: true,
    clientKey: () => 'everybody',
    returnUrls: { success: SHOP_ORIGIN + '/', cancel: SHOP_ORIGIN + '/' },
    resolveOrder: ({ reference }) =>
      reference === 'ORD-1' ? { amount: { minor: 4820, currency: 'USD' } } : undefined,
    onPaid: ({ reference }) => console.log('paid ' + reference),
  });

let handlers;
const handle = (method) => (request, context) => {
  handlers ??= toNextHandlers(open());
  return handlers[method](request, context);
};

export const GET = handle('GET');
export const POST = handle('POST');
export const OPTIONS = handle('OPTIONS');
`,

  // The sandbox and the built shop before it; prints where, and ends politely.
  'shop.mjs': `import { createServer } from 'node:http';
import { startSandbox } from '@stablepay/sandbox/node';

const server = createServer((request, response) => handle(request, response));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = 'http://127.0.0.1:' + server.address().port;
const sandbox = await startSandbox({ port: 0, webhookUrl: origin + '/api/stablepay/webhooks' });
Object.assign(process.env, {
  SHOP_ORIGIN: origin,
  SANDBOX_URL: new URL(sandbox.url).origin,
  SANDBOX_API_KEY: sandbox.apiKey,
  SANDBOX_SECRET_KEY: sandbox.secretKey,
});
// Only now: the sandbox rightly refuses to run in production.
process.env.NODE_ENV = 'production';
const { default: next } = await import('next');
const app = next({ dev: false, dir: import.meta.dirname });
const handle = app.getRequestHandler();
await app.prepare();
console.log('open ' + origin);
process.once('SIGTERM', async () => {
  await sandbox.close();
  server.closeAllConnections();
  server.close();
  await app.close();
  process.exit(0);
});
`,
};
