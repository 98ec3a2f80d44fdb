/** A shop in Next.js (app router) with nothing but the proxy's route, as its documentation says. */
export const nextServerFiles: { readonly [path: string]: string } = {
  'app/layout.js': `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  'app/page.js': `export default function Page() {
  return <h1>Shop</h1>;
}
`,
  'app/api/stablepay/[...path]/route.js': `import { toNextHandlers } from '@stablepay/server/next';
import { proxy } from '../../../../lib/proxy.js';

export const dynamic = 'force-dynamic';
export const { GET, POST, OPTIONS } = toNextHandlers(proxy);
`,
  // Next runs this file when it builds, too, when there are no keys yet.
  'lib/proxy.js': `import { createProxy, createStablePay } from '@stablepay/server';

const { STABLEPAY_URL = 'http://127.0.0.1:9', STABLEPAY_ORIGIN = 'https://pay.test' } = process.env;

export const proxy = createProxy({
  stablepay: createStablePay({
    apiKey: process.env.STABLEPAY_API_KEY ?? 'sk_test_0123456789abcdef',
    secretKey: process.env.STABLEPAY_SECRET_KEY ?? 'a-secret-of-the-build-0123456789',
    baseUrl: STABLEPAY_URL,
  }),
  allowTestKey: true,
  resolveOrder: ({ reference }) =>
    reference.startsWith('ORD-') ? { amount: { minor: 4820, currency: 'USD' } } : undefined,
  resolvePlan: ({ reference }) =>
    reference === 'pro'
      ? {
          customer: 'cust-42',
          product: 'Pro plan',
          unitAmount: { minor: 1900, currency: 'USD' },
          interval: 'month',
        }
      : undefined,
  tokenSecrets: ['a-token-secret-of-more-than-32-characters'],
  store: 'memory',
  rateLimit: false,
  returnUrls: { success: 'https://shop.test/orders/{reference}', cancel: 'https://shop.test/' },
  allowedOrigins: ['https://shop.test'],
  checkoutOrigins: [STABLEPAY_ORIGIN],
});
`,
  'next.config.mjs': `import { fileURLToPath } from 'node:url';

// The folder is a workspace of its own, whatever lies above it.
const root = fileURLToPath(new URL('.', import.meta.url));
export default { outputFileTracingRoot: root, turbopack: { root } };
`,
};
