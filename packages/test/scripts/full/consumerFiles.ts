/**
 * The files of a shop that installs the packed packages from nowhere but their tarballs: what a
 * merchant's first hour looks like.
 */
export const consumerFiles: { readonly [path: string]: string } = {
  'index.html': `<!doctype html>
<html lang="en"><body><div id="root"></div><script type="module" src="/shop.tsx"></script></body></html>
`,

  'shop.tsx': `import { StablePayCheckout, StablePayProvider, en, type CheckoutMessages } from '@stablepay/checkout';
import '@stablepay/checkout/styles.css';
import { PaymentOption, UsdcMark, UsdtMark } from '@stablepay/display';
import '@stablepay/display/styles.css';
import { formatMoney, type Money } from '@stablepay/core';
import { createRoot } from 'react-dom/client';

const amount: Money = { minor: 4820, currency: 'USD' };
const messages: CheckoutMessages = en;

export function Shop() {
  return (
    <StablePayProvider proxyUrl="/api/stablepay" messages={messages}>
      <h1>{formatMoney({ money: amount, locale: 'en' })}</h1>
      <UsdtMark />
      <UsdcMark />
      <PaymentOption name="payment" value="stablepay" />
      <StablePayCheckout reference="order-1" amount={amount} name="payment" value="now" />
    </StablePayProvider>
  );
}

if (typeof document !== 'undefined') {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Shop />);
}
`,

  'backend.ts': `import { createServer } from 'node:http';
import { createMemoryStore, createProxy, createStablePay, type Proxy } from '@stablepay/server';
import { toNodeHandler } from '@stablepay/server/node';
import { startSandbox } from '@stablepay/sandbox/node';

export async function open(): Promise<{ proxy: Proxy; close: () => Promise<void> }> {
  const sandbox = await startSandbox({ port: 0 });
  const stablepay = createStablePay({
    apiKey: sandbox.apiKey,
    secretKey: sandbox.secretKey,
    baseUrl: sandbox.url,
  });
  const proxy = createProxy({
    stablepay,
    resolveOrder: ({ reference }) =>
      reference === 'order-1' ? { amount: { minor: 4820, currency: 'USD' } } : undefined,
    tokenSecrets: ['a-token-secret-of-more-than-32-characters'],
    store: createMemoryStore(),
    returnUrls: { success: 'https://shop.test/thanks', cancel: 'https://shop.test/cart' },
    allowedOrigins: ['https://shop.test'],
    checkoutOrigins: [new URL(sandbox.url).origin],
  });
  const server = createServer(toNodeHandler(proxy));
  return {
    proxy,
    close: async () => {
      server.close();
      await proxy.close();
      await sandbox.close();
    },
  };
}
`,

  'run.mjs': `import assert from 'node:assert/strict';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { StablePayCheckout, StablePayProvider } from '@stablepay/checkout';
import { PaymentOption } from '@stablepay/display';
import { isStablePayError, parseCreateSessionResponse } from '@stablepay/core';
import { createStablePay } from '@stablepay/server';
import { createTestShop } from '@stablepay/sandbox/testing';
import { open } from './out/backend.js';

assert.equal(typeof createTestShop, 'function');

const html = renderToString(
  createElement(
    StablePayProvider,
    { proxyUrl: '/api/stablepay' },
    createElement(PaymentOption, { name: 'payment', value: 'other' }),
    createElement(StablePayCheckout, {
      name: 'payment',
      value: 'stablepay',
      reference: 'order-1',
      amount: { minor: 4820, currency: 'USD' },
    }),
  ),
);
assert.match(html, /USDT/);
assert.match(html, /type="radio"/);

const { proxy, close } = await open();
const call = (path, init = {}) =>
  proxy.fetch(
    new Request('https://shop.test/api/stablepay' + path, {
      ...init,
      headers: { origin: 'https://shop.test', 'content-type': 'application/json', ...init.headers },
    }),
  );
const created = await call('/sessions', { method: 'POST', body: '{"reference":"order-1"}' });
assert.equal(created.status, 201);
const { session, token } = parseCreateSessionResponse(await created.json());
assert.equal(session.status, 'pending');
assert.equal(session.amount.minor, 4820);
const read = await call('/sessions/' + session.id, { headers: { authorization: 'Bearer ' + token } });
assert.equal(read.status, 200);
const foreign = await call('/sessions', { method: 'POST', body: '{"reference":"order-2"}' });
assert.equal(foreign.status, 404);
await close();

assert.throws(() => createStablePay({ apiKey: '', secretKey: '' }), isStablePayError);
console.log('published shape works');
`,

  'tsconfig.bundler.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      target: 'ES2023',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: 'ESNext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      noEmit: true,
      types: ['node', 'vite/client'],
      skipLibCheck: false,
    },
    files: ['shop.tsx', 'backend.ts'],
  }),

  'tsconfig.node.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      target: 'ES2023',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: 'nodenext',
      moduleResolution: 'nodenext',
      outDir: 'out',
      rootDir: '.',
      types: ['node'],
      skipLibCheck: false,
    },
    files: ['backend.ts'],
  }),

  'tsconfig.node-browser.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      target: 'ES2023',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: 'nodenext',
      moduleResolution: 'nodenext',
      jsx: 'react-jsx',
      noEmit: true,
      types: ['vite/client'],
      skipLibCheck: true,
    },
    files: ['shop.tsx'],
  }),
};
