import { test as base, expect } from '@playwright/test';
import { startWebKit, type WebKitSession } from '@stablepay/test/e2e';
import type { ScriptFiles } from '../../src/files/readScriptFiles.ts';
import { buildFiles } from '../../scripts/build/buildFiles.ts';
import { startHost, type Host } from '../stage/startHost.ts';
import { toCheckout, toPage } from '../stage/toPage.ts';

const test = base.extend<
  { host: Host; tag: string; webkit: WebKitSession },
  { script: ScriptFiles }
>({
  script: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern.
    async ({}, use) => use(await buildFiles({ fromSource: true })),
    { scope: 'worker', timeout: 300_000 },
  ],
  host: async ({ script }, use) => {
    const host = await startHost({ script });
    await use(host);
    await host.close();
  },
  tag: async ({ host }, use) =>
    use(
      `<script src="/sp/${host.scriptName}" integrity="${host.script.integrity[host.scriptName]}" crossorigin="anonymous" data-proxy="/api/stablepay" async></script>`,
    ),
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern.
  webkit: async ({}, use) => {
    const webkit = await startWebKit();
    await use(webkit);
    await webkit.close();
  },
});

const inside = (selector: string) =>
  `document.querySelector('stablepay-checkout')?.shadowRoot?.querySelector('${selector}')`;

test('pays in WebKit, from the row to "Paid"', async ({ webkit, host, tag }) => {
  host.serve('/', { html: toPage(tag + toCheckout()) });
  await webkit.goto(host.origin);
  await webkit.until(`return Boolean(${inside('input')})`);
  await webkit.click(`return ${inside('input')}`);
  await webkit.until(
    `return ${inside('.sp-drop-in__action button')}?.textContent === 'Pay with USDT or USDC'`,
  );
  await webkit.click(`return ${inside('.sp-drop-in__action button')}`);
  await webkit.until(`return Boolean(${inside('.sp-qr')} && ${inside('a[href]')})`);
  const address = await webkit.run<string>(`return ${inside('a[href]')}.href`);
  expect(new URL(address).origin).toBe(new URL(host.sandboxUrl).origin);
  await webkit.run(`localStorage.setItem('address', '')`);
  const id = new URL(address).pathname.split('/').at(-1);
  const paid = await fetch(`${host.sandboxUrl}/__sandbox/sessions/${id}/pay`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${host.controlToken}` },
  });
  expect(paid.status).toBe(200);
  await webkit.until(`return ${inside('h2,h3')}?.textContent === 'Paid'`);
  expect(host.paid).toEqual(['ORD-1']);
});

test('one changed byte is refused in WebKit, which does not check a modulepreload', async ({
  webkit,
  host,
  tag,
}) => {
  host.serve('/', { html: toPage(tag + toCheckout()) });
  host.tamper('flow');
  await webkit.goto(host.origin);
  await webkit.until(`return Boolean(${inside('input')})`);
  await webkit.click(`return ${inside('input')}`);
  await webkit.until(`return Boolean(${inside('slot')})`);
  expect(await webkit.run(`return 'tampered' in globalThis`)).toBe(false);
});

test('where WebKit enforces Trusted Types the one tag shows the page’s own way, and the files beside it pay', async ({
  webkit,
  host,
  tag,
}) => {
  const headers = {
    'Content-Security-Policy':
      "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /reports",
  };
  const beside = ['more', 'flow', 'details', 'rehearsal'].map((name) => {
    const file = host.scriptName.replace('stablepay-', `stablepay-${name}-`);
    return `<script src="/sp/${file}" integrity="${host.script.integrity[file]}" crossorigin="anonymous" defer></script>`;
  });
  host.serve('/', { html: toPage(tag + toCheckout()), headers });
  host.serve('/all', {
    html: toPage(beside.join('') + tag.replace('async', 'defer') + toCheckout()),
    headers,
  });
  await webkit.goto(host.origin);
  await webkit.until(`return Boolean(${inside('input')})`);
  await webkit.click(`return ${inside('input')}`);
  await webkit.until(`return Boolean(${inside('slot')})`);

  await webkit.goto(`${host.origin}/all`);
  await webkit.until(`return Boolean(${inside('input')})`);
  await webkit.click(`return ${inside('input')}`);
  await webkit.until(`return Boolean(${inside('.sp-drop-in__action button')})`);
  await webkit.click(`return ${inside('.sp-drop-in__action button')}`);
  await webkit.until(`return Boolean(${inside('.sp-qr')} && ${inside('a[href]')})`);
  // The first page's may still be on their way.
  const ofPage = `"document-uri":"${host.origin}/all"`;
  expect(host.requests.filter((request) => request.includes(ofPage))).toEqual([]);
});

test('the loading stands on what is so in WebKit: it runs what a modulepreload should refuse', async ({
  webkit,
  host,
}) => {
  host.serve('/', { html: toPage('') });
  host.serve('/wrong.js', {
    html: 'globalThis.ran = 1;',
    headers: { 'Content-Type': 'text/javascript' },
  });
  await webkit.goto(host.origin);
  const fired = await webkit.run<string>(`
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', href: '/wrong.js', integrity: 'sha384-' + 'A'.repeat(64), crossOrigin: '' });
    const { type } = await new Promise((resolve) => {
      link.onload = link.onerror = resolve;
      document.head.append(link);
    });
    return type;`);
  // The day this is 'error' the way through <script integrity> is needed no more.
  expect(fired).toBe('load');
});
