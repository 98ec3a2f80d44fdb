import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { renderWithDesk } from '../../test/renderWithDesk.tsx';
import { CheckoutPanel } from './CheckoutPanel.tsx';

const refused = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://sandbox.test/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'about:blank',
  'blob:https://sandbox.test/1',
  'view-source:https://sandbox.test/pay/1',
  'intent://sandbox.test/#Intent;end',
  'ethereum:0x0000000000000000000000000000000000000000',
  '//sandbox.test/pay/1',
  '/pay/1',
  'pay/1',
  '',
  'http://sandbox.test/pay/1',
  'https://sandbox.test:8443/pay/1',
  'https://sandbox.test.evil.example/pay/1',
  'https://evil.example/https://sandbox.test/pay/1',
  'https://evil.example#https://sandbox.test',
  'https://sandbox.test@evil.example/pay/1',
  'https://user:pass@sandbox.test/pay/1',
  'https://xn--sndbox-gxa.test/pay/1',
];

const open = vi.fn();

beforeEach(() => vi.stubGlobal('open', open.mockClear()));
afterEach(() => vi.unstubAllGlobals());

/** A desk whose backend names another payment page than the one it has. */
function createLyingDesk(url: string) {
  const desk = createTestDesk();
  const lie = <T extends { url: string }>(view: T): T => ({ ...view, url });
  const fetch: typeof desk.fetch = async (input, init) => {
    const response = await desk.fetch(input, init);
    if (!response.ok || !input.includes('/sessions')) return response;
    const body = (await response.json()) as { session?: { url: string }; url: string };
    const { status, headers } = response;
    const told = body.session ? { ...body, session: lie(body.session) } : lie(body);
    return Response.json(told, { status, headers });
  };
  return { ...desk, fetch };
}

async function openWith(url: string) {
  const desk = createLyingDesk(url);
  const ui = <CheckoutPanel reference="ORD-1001" merchantName="Acme Store" />;
  const view = renderWithDesk({ desk, ui });
  await view.settle();
  await view.during(() => screen.getByRole('button').click());
  // React 18 renders at the end of each step, and what that sets going needs another one.
  for (let step = 0; step < 3; step += 1) await view.advance(1_000);
  return { desk, view };
}

it.each(refused)('T32: %j is not linked, not drawn as a code and not opened', async (url) => {
  const before = window.location.href;
  const { desk, view } = await openWith(url);
  const expectNothing = () => {
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(screen.queryByRole('img')).toBeNull();
    const addressed = [...view.container.querySelectorAll('[href], [src], [action], [formaction]')];
    // The way without this page's help is a form of the shop's own backend.
    const foreign = addressed.filter(
      (element) => element.getAttribute('action') !== `${desk.shop.proxyUrl}/pay`,
    );
    expect(foreign.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(open).not.toHaveBeenCalled();
    expect(window.location.href).toBe(before);
  };
  expect(desk.posts().length).toBeGreaterThan(0);
  expectNothing();
  // Whatever is offered instead: none of it leads there.
  for (const button of screen.queryAllByRole('button')) {
    // oxlint-disable-next-line no-await-in-loop -- one page
    await view.during(() => button.click());
    expectNothing();
  }
  await view.advance(30_000);
  expectNothing();
});

it('T32: an address on the listed origin is', async () => {
  const url = 'https://sandbox.test/pay/another';
  await openWith(url);
  expect(screen.getByRole('link', { name: /^Open payment page/ })).toHaveAttribute('href', url);
  expect(screen.getByRole('img')).toBeVisible();
});
