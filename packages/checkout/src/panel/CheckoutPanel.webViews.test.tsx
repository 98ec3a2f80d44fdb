import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { createBrokenStorage } from '../../test/createTestStorage.ts';
import { renderWithDesk } from '../../test/renderWithDesk.tsx';
import { CheckoutPanel } from './CheckoutPanel.tsx';

const ios = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15';
const android =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/128.0.0.0 Mobile Safari/537.36';

/** Apps that show web pages in a view of their own, some with less than half of a browser. */
const webViews: Readonly<Record<string, string>> = {
  WeChat: `${ios} MicroMessenger/8.0.49`,
  LINE: `${ios} Safari Line/14.10.0`,
  Telegram: `${android} Telegram-Android/11.0`,
  Instagram: `${ios} Instagram 345.0.0`,
  Facebook: `${android} [FB_IAB/FB4A;FBAV/465.0.0.30.107;]`,
  TikTok: `${android} trill_340100 BytedanceWebview/d8a21c6`,
  Discord: `${android} discord/1.0`,
  MetaMask: `${android} MetaMaskMobile`,
  Trust: `${ios} Trust/9.12`,
  OKX: `${android} OKApp/6.60.0`,
  TronLink: `${android} TronLink/4.13`,
  'a plain web view': android,
};

afterEach(() => vi.unstubAllGlobals());

describe.each(Object.entries(webViews))('in %s', (_, userAgent) => {
  it('T51: no windows, no storage, no clipboard: the payment is shown, copied and found paid', async () => {
    vi.stubGlobal('open', undefined);
    vi.stubGlobal('navigator', { userAgent, onLine: true });
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('coarse'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const desk = createTestDesk();
    const view = renderWithDesk({
      desk: { ...desk, storage: { ...desk.storage, ...createBrokenStorage() } },
      ui: <CheckoutPanel reference="ORD-1001" />,
    });
    await view.settle();
    await view.during(() => screen.getByRole('button').click());
    // React 18 renders at the end of each step, and what that sets going needs another one.
    for (let step = 0; step < 4; step += 1) await view.advance(1_000);
    const [session] = await desk.sessions();
    const address = `https://sandbox.test/pay/${session?.id}`;
    expect(screen.getByRole('img', { name: 'QR code of the payment page' })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Open payment page/ })).toHaveAttribute(
      'href',
      address,
    );
    await view.during(() => screen.getByRole('button', { name: 'Copy link' }).click());
    await view.settle();
    expect(await screen.findByRole('textbox', { name: 'Copy this link' })).toHaveValue(address);
    await view.payer('pay');
    expect(screen.getByRole('heading')).toHaveTextContent('Paid');
  });
});
