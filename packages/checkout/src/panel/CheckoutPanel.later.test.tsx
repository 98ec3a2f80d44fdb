import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import type { DetailsLoader } from '../details/Details.ts';
import { loadDetails } from '../details/loadDetails.tsx';
import { createOutcomeJournal } from '../engine/outcomeJournal.ts';
import { enDetails } from '../locales/details/en.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';
import { en } from '../messages/en.ts';
import { StablePayProvider } from '../provider/StablePayProvider.tsx';
import { CheckoutPanel } from './CheckoutPanel.tsx';

/** A panel whose chunk of details comes when `chunk` says so. */
async function openPanel(
  chunk: { load: DetailsLoader; asked: number },
  messages: CheckoutMessages = en,
) {
  const desk = createTestDesk();
  const { clock, environment, fetch, storage } = desk;
  const load: DetailsLoader = () => {
    chunk.asked += 1;
    return chunk.load();
  };
  render(
    <StablePayProvider
      proxyUrl={desk.shop.proxyUrl}
      journal={createOutcomeJournal()}
      loadDetails={load}
      messages={messages}
      {...{ clock, environment, fetch, storage }}
    >
      <CheckoutPanel reference="ORD-1001" />
    </StablePayProvider>,
  );
  const during = (work: () => unknown) =>
    act(async () => {
      await work();
      await desk.settle();
    });
  const payer = (command: Parameters<typeof desk.act>[0]) => during(() => desk.act(command));
  await during(() => screen.getByRole('button').click());
  await during(() => desk.advance(400));
  return { desk, during, payer };
}

const broken: DetailsLoader = () => Promise.reject(new TypeError('Failed to fetch'));
const heading = () => screen.getByRole('heading').textContent;
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

it('the details are asked for when the QR code has been up for a moment, and once', async () => {
  const chunk = { load: () => Promise.resolve({ loadDetails }), asked: 0 };
  const { desk, during } = await openPanel(chunk);
  expect(screen.getByRole('img')).toBeVisible();
  expect(chunk.asked).toBe(0);
  await during(() => desk.advance(1_100));
  await during(() => desk.advance(60_000));
  expect(chunk.asked).toBe(1);
});

it.each([
  [
    'underpay',
    'Waiting for the rest',
    /A payment was seen on the network\. Please don’t pay again/,
  ],
  ['overpay', 'With the shop', /Please don’t pay again/],
  ['freeze', 'In review', /Please don’t pay again/],
] as const)('a chunk that can’t be loaded hides nothing: %s', async (command, title, text) => {
  const { payer } = await openPanel({ load: broken, asked: 0 });
  await payer(command);
  expect(heading()).toBe(title);
  expect(screen.getByText(text)).toBeVisible();
  expect(buttons()).toEqual([]);
  expect(screen.queryAllByRole('link')).toEqual([]);
});

it('without the chunk an expired payment can still be started again', async () => {
  const { payer, during } = await openPanel({ load: broken, asked: 0 });
  await payer('expire');
  expect(heading()).toBe('Expired');
  expect(screen.getByText(/don’t pay twice/)).toBeVisible();
  await during(() => screen.getByRole('button', { name: 'Start again' }).click());
  expect(screen.getByRole('img')).toBeVisible();
});

it('without the chunk paid is paid, and trouble is said', async () => {
  const { desk, during, payer } = await openPanel({ load: broken, asked: 0 });
  const gone = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
  // Wake-ups right after the start are part of it.
  await during(() => desk.advance(1_000));
  desk.faults.add(gone);
  await during(() => desk.environment.show());
  expect(screen.getByText(/We can’t reach the shop right now/)).toBeVisible();
  desk.faults.delete(gone);
  await payer('pay');
  await during(() => desk.advance(20_000));
  expect(heading()).toBe('Paid');
});

it('a chunk that failed is asked for again as soon as the network answers', async () => {
  const chunk = { load: broken, asked: 0 };
  const { desk, during, payer } = await openPanel(chunk);
  await payer('freeze');
  expect(heading()).toBe('In review');
  chunk.load = () => Promise.resolve({ loadDetails });
  await during(() => desk.advance(30_000));
  expect(heading()).toBe('This payment is being reviewed');
});

it('a shop’s own words of the details are there once those have come, and not before', async () => {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  const details = {
    ...enDetails,
    frozen: { title: 'Our clerk is on it', text: 'Nothing is lost.' },
    copyForSupport: 'Copy for our clerk',
  };
  const chunk = { load: () => coming.then(() => ({ loadDetails })), asked: 0 };
  const { payer, during } = await openPanel(chunk, { ...en, details });
  await payer('freeze');
  expect(heading()).toBe('In review');
  expect(buttons()).toEqual([]);
  await during(come);
  expect(heading()).toBe('Our clerk is on it');
  expect(screen.getByText('Nothing is lost.')).toBeVisible();
  expect(buttons()).toContain('Copy for our clerk');
});

it('what stands in for the details works: the page can be opened, the payment canceled', async () => {
  const { during } = await openPanel({ load: broken, asked: 0 });
  expect(screen.getByRole('link')).toHaveAttribute('href');
  await during(() => screen.getByRole('button', { name: 'Cancel payment' }).click());
  expect(heading()).toBe('Canceled');
  expect(buttons()).toEqual(['Start again']);
});
