import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { createTestWindows } from '../../test/createTestWindows.ts';
import { renderWithDesk } from '../../test/renderWithDesk.tsx';
import { CheckoutPanel } from '../panel/CheckoutPanel.tsx';

async function openPanel({
  refuses = false,
  paymentPage,
}: { refuses?: boolean; paymentPage?: 'tab' | 'popup' } = {}) {
  const desk = createTestDesk();
  const door = createTestWindows({ refuses });
  const ui = <CheckoutPanel reference="ORD-1001" />;
  const view = renderWithDesk({ desk, ui, windows: door.windows, paymentPage });
  await view.during(() => screen.getByRole('button').click());
  // React 18 renders at the end of each step, and what that sets going needs another one.
  for (let step = 0; step < 2; step += 1) await view.advance(1_000);
  // What plans the click comes with the details, and these are seen by their tools.
  await screen.findByRole('button', { name: 'Enlarge the QR code' });
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: /Open payment page/ });
  /** Whether the click was taken from the browser. */
  const click = async (keys: object = {}) => {
    let isTaken = false;
    await view.during(() => {
      isTaken = !fireEvent.click(link, keys);
    });
    return isTaken;
  };
  return { ...view, ...door, desk, link, click };
}

it('a plain click opens the checked address in a window of its own', async () => {
  const { click, opened, link } = await openPanel();
  expect(await click()).toBe(true);
  expect(opened).toMatchObject([{ url: link.href, kind: 'new-tab' }]);
});

it.each([
  ['popup', 'popup'],
  ['tab', 'new-tab'],
] as const)('paymentPage="%s" opens it as a %s', async (paymentPage, kind) => {
  const { click, opened } = await openPanel({ paymentPage });
  await click();
  expect(opened).toMatchObject([{ kind }]);
});

it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
  'a click with %s is left to the browser',
  async (key) => {
    const { click, opened, link } = await openPanel();
    // jsdom can't go anywhere, and need not.
    link.addEventListener('click', (event) => event.preventDefault());
    await click({ [key]: true });
    expect(opened).toEqual([]);
  },
);

it('T37: a refused window is said, spoken too, and the next click stays in this tab', async () => {
  const { click, link, left } = await openPanel({ refuses: true });
  expect(link).toHaveAttribute('target', '_blank');
  expect(await click()).toBe(true);
  expect(link).not.toHaveAttribute('target');
  const words = screen.getAllByText(/browser didn’t open a window/);
  const isSpoken = (word: HTMLElement) => word.closest('[role="status"]') !== null;
  expect([words.length, words.filter(isSpoken).length]).toEqual([2, 1]);
  expect(left).toEqual([]);
  expect(await click()).toBe(true);
  expect(left).toEqual([link.href]);
});

it('T37: a window shut at once is noticed within a second, and nothing is cancelled', async () => {
  const { click, link, opened, advance, desk } = await openPanel();
  await click();
  const [page] = opened;
  if (page) page.isClosed = true;
  await advance(1_000);
  expect(link).not.toHaveAttribute('target');
  expect(screen.getAllByText(/browser didn’t open a window/)).not.toEqual([]);
  expect(desk.requests.filter(({ path }) => path.endsWith('/cancel'))).toEqual([]);
});
