import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getByRole, queryByRole, waitFor } from '@testing-library/dom';
import { afterEach, expect, it, vi } from 'vitest';
import { createTestBackend } from '../../test/createTestBackend.ts';
import { mountPayment } from './mountPayment.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

/** The page of a shop whose proxy answers at `/api/stablepay`. */
function openPage() {
  const { shop, proxy } = createTestBackend();
  const fetch = vi.fn((path: string, init?: RequestInit) =>
    shop.fetch(`${shop.proxyUrl}${path.replace('/api/stablepay', '')}`, init),
  );
  vi.stubGlobal('fetch', fetch);
  const root = document.createElement('div');
  document.body.append(root);
  const end = mountPayment(root, 'ORD-1001');
  const act = async (command: 'pay' | 'expire' | 'freeze') => {
    const [session] = await shop.sandbox.commands.sessions({ limit: 1 });
    if (!session) throw new Error('there is no session yet');
    await shop.sandbox.commands[command](session.id);
    await proxy.settle(session.id);
  };
  const text = () => getByRole(root, 'status').textContent;
  const button = (name: string) => queryByRole(root, 'button', { name });
  return { root, end, act, text, button, fetch };
}

it('is what the README shows', () => {
  const code = read('mountPayment.ts').replaceAll(
    /'\.\.\/(index|presentation|tabs)\.ts'/g,
    (_, name: string) => `'@stablepay/checkout${name === 'index' ? '' : `/${name}`}'`,
  );
  expect(read('../../README.md')).toContain(`\`\`\`ts\n${code}\`\`\``);
});

it('pays without a framework, and nothing begins before the click', async () => {
  const { root, end, act, text, button, fetch } = openPage();
  expect(text()).toBe('Pay with your wallet.');
  expect(fetch.mock.calls.filter(([, init]) => init?.method === 'POST')).toEqual([]);
  button('Pay with USDT or USDC')?.click();
  await waitFor(() => expect(text()).toBe('Waiting for your payment.'));
  await waitFor(() => {
    const link = getByRole(root, 'link', { name: 'Open payment page' });
    expect(link.getAttribute('href')).toMatch(/^https:/);
  });
  expect(button('Pay with USDT or USDC')).toBeNull();
  await act('pay');
  await waitFor(() => expect(text()).toBe('Paid. Thank you!'));
  expect(queryByRole(root, 'link')).toBeNull();
  expect(button('Cancel payment')).toBeNull();
  end();
  expect(root.childNodes).toHaveLength(0);
});

it('cancels, starts again, and says of what it has no words that one must not pay again', async () => {
  const { end, act, text, button } = openPage();
  button('Pay with USDT or USDC')?.click();
  await waitFor(() => expect(text()).toBe('Waiting for your payment.'));
  button('Cancel payment')?.click();
  await waitFor(() => expect(text()).toBe('Canceled. Nothing was paid.'));
  button('Start again')?.click();
  await waitFor(() => expect(text()).toBe('Waiting for your payment.'));
  await act('freeze');
  await waitFor(() => expect(text()).toBe('With the shop. Don’t pay again.'));
  expect(button('Pay with USDT or USDC')).toBeNull();
  end();
});
