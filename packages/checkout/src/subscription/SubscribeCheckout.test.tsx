import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { TestBackendOptions } from '../../test/createTestBackend.ts';
import { createTestDesk, type TestDesk } from '../../test/createTestDesk.ts';
import { renderWithDesk } from '../../test/renderWithDesk.tsx';
import { deSubscription } from '../account/locales/de.ts';
import { createSubscription } from './createSubscription.ts';
import { InvoiceList } from './InvoiceList.tsx';
import { SubscribeCheckout, type SubscribeCheckoutProps } from './SubscribeCheckout.tsx';
import { SubscriptionCard } from './SubscriptionCard.tsx';

const day = 24 * 60 * 60_000;
const plan = {
  product: 'Pro',
  price: { minor: 1900, currency: 'USD' },
  interval: 'month',
} as const;

type Setup = { options?: TestBackendOptions; props?: Partial<SubscribeCheckoutProps> };

async function open({ options = {}, props = {} }: Setup = {}) {
  const desk = createTestDesk(options);
  const view = renderWithDesk({
    desk,
    ui: <SubscribeCheckout reference="plan-pro" plan={plan} {...props} />,
  });
  await view.settle();
  return { desk, view, press: presser(view) };
}

const presser =
  (view: ReturnType<typeof renderWithDesk>) =>
  async (name: string): Promise<void> => {
    await view.during(() => fireEvent.click(screen.getByRole('button', { name })));
    await view.settle();
  };

type Command = Parameters<
  TestDesk['shop']['sandbox']['commands']['driveSubscription']
>[0]['command'];

async function drive(desk: TestDesk, command: Command) {
  const { commands } = desk.shop.sandbox;
  const [newest] = await commands.subscriptions({ limit: 1 });
  await commands.driveSubscription({ subscriptionId: newest?.id ?? '', command });
  await commands.settled();
}

const posts = (desk: TestDesk) => desk.requests.filter(({ method }) => method === 'POST');
// Not what is only spoken.
const shown = (text: RegExp | string) =>
  screen.getByText(text, { selector: ':not(.sp-visually-hidden)' });
const frame = (label = 'Subscription') => screen.getByRole('group', { name: label });

describe('SubscribeCheckout', () => {
  it('says what is authorised, and makes nothing before the click', async () => {
    const { desk } = await open();
    expect(screen.getByRole('heading', { name: 'What you authorize' })).toBeVisible();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'StablePay takes $19.00 per month from your wallet, in USDT or USDC, until you cancel.',
      'The first charge is made when you authorize.',
      'You can cancel at any time.',
    ]);
    expect(desk.requests).toEqual([]);
  });

  it('trial and number of payments are said with their date and count', async () => {
    const trialEndsAt = Date.UTC(2026, 11, 24, 12);
    await open({ props: { plan: { ...plan, intervalCount: 3, trialEndsAt, iterations: 4 } } });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'StablePay takes $19.00 every 3 months from your wallet, in USDT or USDC, until you cancel.',
      'The first charge is made after the trial, on Dec 24, 2026.',
      'It ends after 4 payments.',
      'You can cancel at any time.',
    ]);
  });

  it('opens StablePay’s page on a listed origin, follows, and tells once that it runs', async () => {
    const onSubscribed = vi.fn();
    const { desk, view, press } = await open({ props: { onSubscribed } });
    await press('Continue to authorize');
    const link = screen.getByRole('link', { name: /^Open StablePay to authorize/ });
    expect(link.getAttribute('href')).toMatch(/^https:\/\/sandbox\.test\//);
    expect(screen.getByRole('img', { name: /QR code/ })).toBeVisible();
    expect(onSubscribed).not.toHaveBeenCalled();

    await view.during(() => drive(desk, 'authorise'));
    await view.advance(20_000);
    expect(frame()).toHaveAttribute('data-state', 'active');
    expect(shown(/^Next charge: \$19\.00 on /)).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
    await view.advance(10 * 60_000);
    expect(onSubscribed).toHaveBeenCalledTimes(1);
  });

  it('T28: any number of clicks is one request, and one subscription', async () => {
    const { desk, view } = await open();
    const button = screen.getByRole('button', { name: 'Continue to authorize' });
    await view.during(() => {
      for (let times = 0; times < 6; times += 1) fireEvent.click(button);
    });
    await view.settle();
    expect(posts(desk)).toHaveLength(1);
    expect(await desk.shop.sandbox.commands.subscriptions()).toHaveLength(1);
  });

  it('T32: an address on another origin is not shown', async () => {
    const { press } = await open({ options: { checkoutOrigins: ['https://other.test'] } });
    await press('Continue to authorize');
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('that can’t be begun says that nothing was charged, and can be tried again', async () => {
    const { desk, view, press } = await open();
    desk.faults.add(({ method }) =>
      method === 'POST' ? Promise.reject(new TypeError('Failed to fetch')) : undefined,
    );
    await press('Continue to authorize');
    await view.advance(30_000);
    expect(screen.getByRole('alert').textContent).toMatch(/Nothing was charged\. Try again\.$/);
    desk.faults.clear();
    await press('Continue to authorize');
    expect(screen.getByRole('link', { name: /^Open StablePay/ })).toBeVisible();
  });

  it('a reload finds it again, and asks for nothing anew', async () => {
    const { desk, view, press } = await open();
    await press('Continue to authorize');
    view.unmount();
    await desk.settle();
    expect(desk.clock.pendingTimers).toBe(0);
    expect(desk.environment.listeners).toBe(0);
    const again = renderWithDesk({
      desk,
      ui: <SubscribeCheckout reference="plan-pro" plan={plan} />,
    });
    await again.settle();
    expect(screen.getByRole('link', { name: /^Open StablePay/ })).toBeVisible();
    expect(posts(desk)).toHaveLength(1);
  });

  it('speaks the language it is given', async () => {
    await open({ props: { messages: deSubscription } });
    expect(frame('Abonnement')).toHaveAttribute('lang', 'de');
    expect(screen.getByText('19,00 $ pro Monat')).toBeVisible();
  });
});

describe('SubscriptionCard', () => {
  async function openCard(...commands: Command[]) {
    const first = await open();
    await first.press('Continue to authorize');
    const { desk } = first;
    for (const command of ['authorise', ...commands] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await first.view.during(() => drive(desk, command));
    }
    first.view.unmount();
    const view = renderWithDesk({ desk, ui: <SubscriptionCard reference="plan-pro" /> });
    await view.settle();
    await view.advance(6_000);
    return { desk, view, press: presser(view) };
  }

  it('without a subscription it says so and makes none', async () => {
    const desk = createTestDesk();
    const view = renderWithDesk({ desk, ui: <SubscriptionCard reference="plan-pro" /> });
    await view.advance(60_000);
    expect(screen.getByText('There is no subscription here.')).toBeVisible();
    expect(desk.requests).toEqual([]);
  });

  it('on another device the backend’s access opens it', async () => {
    const { desk, view: first, press } = await open();
    await press('Continue to authorize');
    await first.during(() => drive(desk, 'authorise'));
    first.unmount();
    desk.storage.entries.clear();
    const access = await desk.proxy.subscriptionAccess({
      customer: 'cust-42',
      reference: 'plan-pro',
    });
    const ui = <SubscriptionCard reference="plan-pro" access={access} />;
    const view = renderWithDesk({ desk, ui });
    await view.settle();
    await view.advance(6_000);
    expect(frame()).toHaveAttribute('data-state', 'active');
  });

  it('a charge that failed is said, with what to do and without an alarm', async () => {
    await openCard('failCharges', 'renew');
    expect(frame()).toHaveAttribute('data-state', 'past_due');
    expect(shown(/Please keep \$19\.00 in your wallet\.$/)).toBeVisible();
  });

  it('is ended at the end of the period, with the consequence beside the choice', async () => {
    const { desk, press } = await openCard();
    await press('Cancel subscription');
    expect(document.activeElement).toHaveTextContent('When should it end?');
    const later = screen.getByRole('radio', { name: 'At the end of the paid period' });
    expect(later).toBeChecked();
    expect(later).toHaveAccessibleDescription(/^You keep it until .* Nothing is charged after/);
    await press('End subscription');
    expect(shown(/^Ends on .* Nothing is charged after that\.$/)).toBeVisible();
    const [kept] = await desk.shop.sandbox.commands.subscriptions();
    expect(kept?.status).toBe('active');
    expect(posts(desk).at(-1)?.path.endsWith('/cancel')).toBe(true);
  });

  it('what was ended at the end of the period is not ended now by a second press', async () => {
    const { desk, press } = await openCard();
    await press('Cancel subscription');
    await press('End subscription');
    const cancels = () => posts(desk).filter(({ path }) => path.endsWith('/cancel'));
    expect(cancels()).toHaveLength(1);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(document.activeElement?.textContent).toMatch(/^Ends on /);
    // The other end begins afresh, says what it costs, and can be left.
    await press('End subscription');
    expect(document.activeElement).toHaveTextContent('End subscription');
    expect(screen.getByText(/^It ends at once\./)).toBeVisible();
    expect(cancels()).toHaveLength(1);
    await press('Keep it');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'End subscription' }));
    await press('End subscription');
    await press('End subscription');
    expect(frame()).toHaveAttribute('data-state', 'canceled');
    expect(document.activeElement?.textContent).toMatch(/^Ended on /);
    expect(cancels()).toHaveLength(2);
  });

  it('a form whose end was set elsewhere is closed, and nothing is chosen in its place', async () => {
    const { desk, view, press } = await openCard();
    await press('Cancel subscription');
    const elsewhere = createSubscription({
      ...desk,
      proxyUrl: desk.shop.proxyUrl,
      reference: 'plan-pro',
    });
    await view.during(() => {
      elsewhere.resume();
      elsewhere.cancel('period-end');
    });
    await view.settle();
    elsewhere.pause();
    await view.advance(70_000);
    expect(shown(/^Ends on /)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'When should it end?' })).toBeNull();
  });

  it('the end that was on its way closes the form, whatever was chosen meanwhile', async () => {
    const { view, press } = await openCard();
    await press('Cancel subscription');
    await view.during(() => {
      fireEvent.click(screen.getByRole('button', { name: 'End subscription' }));
      fireEvent.click(screen.getByRole('radio', { name: 'Now' }));
    });
    await view.settle();
    expect(frame()).toHaveAttribute('data-state', 'active');
    expect(screen.queryByRole('heading', { name: 'End subscription' })).toBeNull();
    expect(document.activeElement?.textContent).toMatch(/^Ends on /);
  });

  it('is ended at once, when that was chosen', async () => {
    const { desk, view, press } = await openCard();
    await press('Cancel subscription');
    await view.during(() => fireEvent.click(screen.getByRole('radio', { name: 'Now' })));
    await press('End subscription');
    expect(frame()).toHaveAttribute('data-state', 'canceled');
    expect(shown(/^Ended on /)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    await view.advance(60_000);
    expect(desk.clock.pendingTimers).toBe(0);
  });

  it('that can’t be ended says that nothing has changed', async () => {
    const { desk, view, press } = await openCard();
    desk.faults.add(({ path }) =>
      path.endsWith('/cancel') ? Promise.reject(new TypeError('Failed to fetch')) : undefined,
    );
    await press('Cancel subscription');
    await press('End subscription');
    await view.advance(30_000);
    expect(screen.getByRole('alert')).toHaveTextContent('Your subscription hasn’t changed.');
    expect(frame()).toHaveAttribute('data-state', 'active');
  });

  it('trouble with the network stands beside what is known', async () => {
    const { desk, view } = await openCard();
    desk.faults.add(() => Promise.reject(new TypeError('Failed to fetch')));
    await view.advance(70_000);
    expect(frame()).toHaveAttribute('data-state', 'active');
    expect(screen.getByText('We can’t reach the shop right now.')).toBeVisible();
    desk.faults.clear();
    await view.during(() => fireEvent.click(screen.getByRole('button', { name: 'Check again' })));
    await view.settle();
    expect(screen.queryByText('We can’t reach the shop right now.')).toBeNull();
  });

  it('a word nobody knows is neither running nor over', async () => {
    const { desk, view } = await openCard();
    desk.faults.add(({ path, method }) =>
      method === 'GET' && path.startsWith('/subscriptions/')
        ? desk.shop
            .fetch(`https://shop.test/api/stablepay${path}`, undefined)
            .then(() => reworded(desk, 'paused'))
        : undefined,
    );
    await view.advance(70_000);
    expect(frame()).toHaveAttribute('data-state', 'paused');
    expect(shown(/Please don’t subscribe again\.$/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('comes to rest after a quarter of an hour, and looks again when the payer returns', async () => {
    const { desk, view } = await openCard();
    await view.advance(20 * 60_000);
    expect(desk.clock.pendingTimers).toBe(0);
    const before = desk.requests.length;
    await view.advance(day);
    expect(desk.requests).toHaveLength(before);
    await view.during(() => desk.environment.show());
    await view.settle();
    expect(desk.requests).toHaveLength(before + 1);
  });
});

async function reworded(desk: TestDesk, status: string): Promise<Response> {
  const [kept] = await desk.shop.sandbox.commands.subscriptions();
  return Response.json({
    id: kept?.id,
    status,
    reference: 'plan-pro',
    product: 'Pro',
    price: { minor: 1900, currency: 'USD' },
    interval: 'month',
    intervalCount: 1,
    createdAt: 1,
    serverNow: 1,
    revision: 1_000,
  });
}

describe('InvoiceList', () => {
  it('lists what was paid, newest first, and follows a renewal', async () => {
    const { desk, view: first, press } = await open();
    await press('Continue to authorize');
    await first.during(() => drive(desk, 'authorise'));
    first.unmount();
    const view = renderWithDesk({ desk, ui: <InvoiceList reference="plan-pro" /> });
    await view.settle();
    await view.advance(6_000);
    expect(screen.getAllByRole('row')).toHaveLength(2);
    await view.during(() => drive(desk, 'renew'));
    await view.advance(70_000);
    await view.settle();
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent)).toEqual([
      'Paid',
      'Paid',
    ]);
    expect(within(frame('Payments')).getAllByText('$19.00')).toHaveLength(2);
  });

  it('that can’t be loaded says so and tries again', async () => {
    const { desk, view: first, press } = await open();
    await press('Continue to authorize');
    await first.during(() => drive(desk, 'authorise'));
    first.unmount();
    desk.faults.add(({ path }) =>
      path.includes('/invoices') ? Promise.reject(new TypeError('Failed to fetch')) : undefined,
    );
    const view = renderWithDesk({ desk, ui: <InvoiceList reference="plan-pro" /> });
    await view.settle();
    await view.advance(6_000);
    expect(screen.getByRole('alert')).toHaveTextContent('The payments couldn’t be loaded.');
    desk.faults.clear();
    await view.during(() => fireEvent.click(screen.getByRole('button', { name: 'Check again' })));
    await view.settle();
    expect(screen.getAllByRole('row')).toHaveLength(2);
  });
});
