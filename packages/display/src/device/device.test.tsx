import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WalletList } from '../lists/WalletList.tsx';
import { en } from '../messages/en.ts';
import { PaymentOption } from '../payment-option/PaymentOption.tsx';
import { detectDevice } from './detectDevice.ts';
import { toDeviceMessages } from './toDeviceMessages.ts';
import { useDevice } from './useDevice.ts';

const fingers = (matches: boolean) => () => ({ matches });

afterEach(() => vi.unstubAllGlobals());

describe('detectDevice', () => {
  it.each([
    ['an injected ethereum', { ethereum: {} }],
    ['an injected tronWeb', { tronWeb: {} }],
  ])('%s on a phone is a wallet browser; on a computer it is an extension', (_name, injected) => {
    expect(detectDevice({ matchMedia: fingers(true), ...injected })).toBe('walletBrowser');
    expect(detectDevice({ matchMedia: fingers(false), ...injected })).toBe('other');
  });

  it.each([undefined, null, 'ethereum', 1])('%j in its place is no wallet', (ethereum) => {
    expect(detectDevice({ matchMedia: fingers(true), ethereum })).toBe('phone');
  });

  it('knows nothing where nothing can be asked', () => {
    expect(detectDevice({ ethereum: {} })).toBe('other');
  });
});

function Option() {
  const messages = toDeviceMessages({ messages: en, device: useDevice() });
  return <PaymentOption name="payment" messages={messages} />;
}

describe('the words of a device', () => {
  it('a wallet browser says to continue in it, in both lengths of the line', () => {
    vi.stubGlobal('matchMedia', fingers(true));
    vi.stubGlobal('ethereum', {});
    const { container } = render(<Option />);
    const lines = [...container.querySelectorAll('.sp-option__subline span')];
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Continue in this wallet',
      'Continue in this wallet',
    ]);
  });

  it('a phone reads wallet or address, since it cannot scan itself', () => {
    vi.stubGlobal('matchMedia', fingers(true));
    const { container } = render(<Option />);
    expect(container.querySelector('.sp-option__subline .sp-narrow')?.textContent).toBe(
      'wallet or address',
    );
    expect(container.querySelector('.sp-option__subline .sp-wide')?.textContent).toBe(en.subline);
  });

  it('a server writes the words for everybody', () => {
    vi.stubGlobal('matchMedia', fingers(true));
    vi.stubGlobal('ethereum', {});
    expect(renderToStaticMarkup(<Option />)).not.toContain('Continue in this wallet');
  });

  it('a wallet browser has one line instead of the wallet marks', () => {
    const { container } = render(
      <WalletList wallets={['MetaMask', 'Trust']} device="walletBrowser" messages={en} />,
    );
    expect(screen.getByText('Continue in this wallet')).toBeInTheDocument();
    expect(container.querySelectorAll('.sp-wallets__item')).toHaveLength(0);
    expect(container.textContent).not.toContain('MetaMask');
  });
});
