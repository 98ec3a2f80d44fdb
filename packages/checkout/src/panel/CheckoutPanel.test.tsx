import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createTestDesk, type TestDesk } from '../../test/createTestDesk.ts';
import { networkFaults } from '../../test/faults.ts';
import { renderWithDesk } from '../../test/renderWithDesk.tsx';
import type { TestBackendOptions } from '../../test/createTestBackend.ts';
import { en } from '../messages/en.ts';
import { ar } from '../locales/ar.ts';
import { zhCN } from '../locales/zh-CN.ts';
import { CheckoutPanel, type CheckoutPanelProps } from './CheckoutPanel.tsx';

type Setup = { options?: TestBackendOptions; props?: Partial<CheckoutPanelProps> };

async function openPanel({ options = {}, props = {} }: Setup = {}) {
  const desk = createTestDesk(options);
  const ui = <CheckoutPanel reference="ORD-1001" {...props} />;
  const view = renderWithDesk({ desk, ui });
  await view.settle();
  const press = async (name: string | RegExp) => {
    await view.during(() => fireEvent.click(screen.getByRole('button', { name })));
    await view.settle();
  };
  return { desk, view, press };
}

async function openAwaiting(setup: Setup = {}) {
  const opened = await openPanel(setup);
  await opened.press('Pay with USDT or USDC');
  await opened.view.advance(1_000);
  return opened;
}

const heading = () => screen.getByRole('heading').textContent;
const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);
const links = () => screen.queryAllByRole('link').map((link) => link.textContent);
const status = () => screen.getByRole('status').textContent;
const support = { email: 'help@acme.test' };

describe('CheckoutPanel', () => {
  it('idle: one button, and nothing is created before it is pressed', async () => {
    const { desk } = await openPanel();
    expect(buttons()).toEqual(['Pay with USDT or USDC']);
    expect(desk.posts()).toHaveLength(0);
  });

  it('marks a sandbox', async () => {
    await openPanel();
    expect(screen.getByText('Test, no real money')).toBeVisible();
  });

  it('awaiting: amount, QR code, one main action, quiet second ones, the time left', async () => {
    const { desk } = await openAwaiting();
    const [session] = await desk.sessions();
    expect(screen.getByText('48.20')).toBeVisible();
    expect(screen.getByText('USDT or USDC')).toBeVisible();
    expect(document.querySelector('.sp-amount__order')?.textContent).toBe(
      'Order ORD-1001 · $48.20',
    );
    expect(screen.getByRole('img', { name: 'QR code of the payment page' })).toBeVisible();
    const link = screen.getByRole('link', { name: /^Open payment page/ });
    expect(link).toHaveAttribute('href', `https://sandbox.test/pay/${session?.id}`);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(buttons().filter(Boolean)).toEqual(['Copy link', 'Cancel payment']);
    expect(screen.getByText(/^Sending from an exchange/)).toBeVisible();
    expect(screen.getByRole('timer')).toHaveTextContent('29:59');
    expect(status()).toContain('Waiting for payment');
  });

  it('awaiting in another currency: only the price', async () => {
    await openAwaiting({ options: { amount: { minor: 4490, currency: 'EUR' } } });
    expect(screen.getByText('€44.90')).toBeVisible();
    expect(document.querySelector('.sp-amount__order')?.textContent).toBe('Order ORD-1001');
    expect(screen.queryByText(/USDT/)).toBeNull();
  });

  it('the countdown speaks at 3 min, 1 min and 30 s only', async () => {
    const { view } = await openAwaiting({ options: { sessionLifetimeMs: 200_000 } });
    const spoken: (string | null)[] = [];
    for (let passed = 1; passed < 199; passed += 3) {
      if (spoken.at(-1) !== status()) spoken.push(status());
      await view.advance(3_000);
    }
    const waiting = 'Waiting for payment';
    expect(spoken).toEqual([
      waiting,
      `${waiting}3 min left to pay`,
      `${waiting}1 min left to pay`,
      `${waiting}30 s left to pay`,
    ]);
  }, 60_000);

  it('checking: at zero nothing can be paid, and it never says expired by itself', async () => {
    const { desk, view } = await openAwaiting({ options: { sessionLifetimeMs: 30_000 } });
    desk.backend.word = 'pending';
    await view.advance(31_000);
    expect(heading()).toBe('Checking with StablePay…');
    expect(links()).toEqual([]);
    expect(screen.queryByRole('img')).toBeNull();
    expect(buttons()).toEqual(['Check now']);
  });

  it('confirming: no way to pay again', async () => {
    const { view } = await openAwaiting();
    await view.payer('seeOnChain');
    expect(heading()).toBe('Payment seen on the network');
    expect(screen.getByText(/Please don’t pay again/)).toBeVisible();
    expect([...buttons(), ...links()]).toEqual([]);
  });

  it('paid: says so, offers the shop’s way on, and nothing else', async () => {
    const { desk, view } = await openAwaiting({
      props: { paidAction: <a href="#order">View order</a> },
    });
    await view.payer('pay');
    expect(heading()).toBe('Paid');
    expect(status()).toBe('Payment complete');
    expect(buttons()).toEqual(['Copy details']);
    const [session] = await desk.sessions();
    const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(facts).toEqual(['$48.20', 'ORD-1001', session?.id]);
    expect(links()).toEqual(['View order']);
  });

  it('paid: names the coin where the session proves it', async () => {
    const { view } = await openAwaiting({
      options: { amount: { minor: 4490, currency: 'EUR' } },
    });
    await view.advance(1_000);
    await view.payer('open');
    await view.advance(1_000);
    expect(screen.getByText('48.72')).toBeVisible();
    await view.payer('pay');
    expect(heading()).toBe('Paid 48.72 USDT');
  });

  it('underpaid: one action, to pay the rest, and no claim about numbers', async () => {
    const { view } = await openAwaiting({ options: { support } });
    await view.payer('underpay');
    expect(heading()).toBe('We received less than the total');
    expect(links()).toEqual([expect.stringMatching(/^Pay the rest/), 'Contact the shop']);
    expect(buttons()).toEqual(['Copy details for support']);
  });

  it.each([
    ['overpay', 'We received more than the total'],
    ['freeze', 'This payment is being reviewed'],
  ] as const)('%s: %s, and nothing to pay', async (command, title) => {
    const { view } = await openAwaiting({ options: { support } });
    await view.payer(command);
    expect(heading()).toBe(title);
    expect(buttons()).toEqual(['Copy details for support']);
    expect(links()).toEqual(['Contact the shop']);
  });

  it('T48: an unknown word is no success and offers no payment', async () => {
    const { view } = await openAwaiting({ options: { support } });
    await view.say('on_hold');
    expect(heading()).toBe('We’re checking this payment');
    expect(links()).toEqual(['Contact the shop']);
    expect(screen.queryByText('on_hold')).toBeNull();
  });

  it('expired: starts again for a fresh session', async () => {
    const { desk, view, press } = await openAwaiting();
    await view.payer('expire');
    expect(heading()).toBe('This payment page has expired');
    await press('Start again');
    expect(screen.getByRole('img')).toBeVisible();
    expect(await desk.sessions()).toHaveLength(2);
  });

  it('canceled: by the quiet button, and back to the shop’s other methods', async () => {
    const onChooseOther = vi.fn();
    const { press } = await openAwaiting({ props: { onChooseOther } });
    await press('Cancel payment');
    expect(heading()).toBe('Payment canceled');
    await press('Choose another method');
    expect(onChooseOther).toHaveBeenCalledTimes(1);
  });

  it('failed after money was seen: no way to pay again', async () => {
    const { view } = await openAwaiting({
      options: { support },
      props: { onChooseOther: () => undefined },
    });
    await view.payer('seeOnChain');
    await view.advance(1_000);
    await view.payer('fail');
    expect(heading()).toBe('Payment didn’t go through');
    expect(screen.getByText(/A payment was seen on the network/)).toBeVisible();
    expect(buttons()).toEqual(['Copy details for support']);
  });

  it('T49: a late payment says that the shop has it', async () => {
    const { view } = await openAwaiting();
    await view.payer('expire');
    await view.payer('pay');
    await view.advance(70_000);
    expect(heading()).toBe('Paid');
    expect(screen.getByText(/came after the payment page had closed/)).toBeVisible();
  });

  it('problem: says what and offers to try again', async () => {
    const { desk, view, press } = await openPanel();
    const fault = networkFaults['broken connection'] ?? (() => undefined);
    desk.faults.add(fault);
    await press('Pay with USDT or USDC');
    await view.advance(30_000);
    expect(heading()).toBe('We couldn’t open the payment page');
    expect(screen.getByText(/You haven’t been charged/)).toBeVisible();
    desk.faults.delete(fault);
    await press('Try again');
    expect(screen.getByRole('img')).toBeVisible();
  });

  it('T43: trouble stands beside the state, with the way on, and goes away', async () => {
    const { desk, view, press } = await openAwaiting();
    const fault = networkFaults['captive portal with status 200'] ?? (() => undefined);
    desk.faults.add(fault);
    desk.environment.show();
    await view.settle();
    expect(screen.getByRole('img')).toBeVisible();
    expect(screen.getByText(/Checking again in \d+ s\./)).toBeVisible();
    expect(status()).toContain('We can’t reach the shop right now.');
    desk.faults.delete(fault);
    await view.advance(500);
    await press('Check now');
    expect(screen.queryByText(/Checking again/)).toBeNull();
  });

  it('a session that can’t be followed any more is reconnected by a click', async () => {
    const { desk, view, press } = await openAwaiting();
    const body = { error: { code: 'session-not-found', message: 'gone' } };
    const gone = () => Promise.resolve(Response.json(body, { status: 404 }));
    desk.faults.add(gone);
    desk.environment.show();
    await view.settle();
    expect(status()).toContain('This page has lost touch with the payment.');
    desk.faults.delete(gone);
    await press('Reconnect');
    expect(screen.queryByText(/lost touch/)).toBeNull();
  });

  it('a spinner says after 8 s that it is slow, and offers a way on', async () => {
    const { desk, view, press } = await openPanel();
    const stall = () => new Promise<Response>(() => undefined);
    desk.faults.add(stall);
    await press('Pay with USDT or USDC');
    await view.advance(7_900);
    expect(buttons()).toEqual([]);
    await view.advance(200);
    expect(screen.getByText(/takes longer than usual/)).toBeVisible();
    desk.faults.delete(stall);
    await press('Try again');
    expect(screen.getByRole('img')).toBeVisible();
  });

  it('T33: hostile text in every field is text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { view } = await openAwaiting({ props: { merchantName: hostile } });
    expect(screen.getByText(hostile)).toBeVisible();
    expect(view.container.querySelector('img')).toBeNull();
  });

  it('T51: without a clipboard the link is there to be copied by hand', async () => {
    const { desk, press } = await openAwaiting();
    const [session] = await desk.sessions();
    await press('Copy link');
    const field = screen.getByRole('textbox', { name: 'Copy this link' });
    expect(field).toHaveValue(`https://sandbox.test/pay/${session?.id}`);
  });

  it('keeps the focus in the panel when the pressed button goes away', async () => {
    const { press } = await openPanel();
    screen.getByRole('button').focus();
    await press('Pay with USDT or USDC');
    expect(screen.getByRole('region', { name: 'Stablecoin payment' })).toHaveFocus();
  });

  it('closing is the shop’s, and cancels nothing', async () => {
    const onClose = vi.fn();
    const { desk, press } = await openAwaiting({ props: { onClose } });
    await press('Close');
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(desk.requests.some(({ path }) => path.endsWith('/cancel'))).toBe(false);
  });

  it('languages of both directions on one page', async () => {
    const one: TestDesk = createTestDesk();
    const two: TestDesk = createTestDesk();
    const three: TestDesk = createTestDesk();
    const ui = <CheckoutPanel reference="ORD-1001" />;
    const english = renderWithDesk({ desk: one, ui, messages: en });
    const chinese = renderWithDesk({ desk: two, ui, messages: zhCN });
    const arabic = renderWithDesk({ desk: three, ui, messages: ar });
    expect(within(english.container).getByRole('button').textContent).toMatch(/^Pay with/);
    expect(within(chinese.container).getByRole('button').textContent).toMatch(/^使用 USDT/);
    expect(within(chinese.container).getByRole('region')).toHaveAttribute('lang', 'zh-CN');
    expect(within(chinese.container).getByRole('region')).toHaveAttribute('dir', 'ltr');
    expect(within(arabic.container).getByRole('region')).toHaveAttribute('lang', 'ar');
    expect(within(arabic.container).getByRole('region')).toHaveAttribute('dir', 'rtl');
    await english.settle();
    await chinese.settle();
    await arabic.settle();
  });

  it('what is copied for support names the payment and holds no secret', async () => {
    const { desk, view, press } = await openAwaiting({ options: { support } });
    await view.payer('freeze');
    const written: string[] = [];
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    vi.stubGlobal('navigator', { clipboard, onLine: true });
    await press('Copy details for support');
    vi.unstubAllGlobals();
    const [session] = await desk.sessions();
    const token = JSON.stringify([...desk.storage.entries.values()]);
    expect(written).toHaveLength(1);
    const [text = ''] = written;
    expect(text).toContain('Order: ORD-1001');
    expect(text).toContain(`Payment: ${session?.id}`);
    expect(text).toContain('Status: frozen');
    expect(token).toMatch(/"token\\":\\"[^"]{20,}/);
    for (const [secret] of token.matchAll(/[\w.-]{40,}/g)) expect(text).not.toContain(secret);
  });

  it('expired: asks once more for a payment that was already sent, and says what came of it', async () => {
    const { view, press } = await openAwaiting();
    await view.payer('expire');
    await view.advance(1_000);
    await press('Already sent? Check now');
    expect(screen.getByText(/Nothing has arrived yet/)).toBeVisible();
  });

  it('nothing is left running after paid', async () => {
    const { desk, view } = await openAwaiting();
    await view.payer('pay');
    await view.advance(60_000);
    expect(desk.clock.pendingTimers).toBe(0);
    expect(desk.environment.listeners).toBe(0);
  });
});
