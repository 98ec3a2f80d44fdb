import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TronMark } from '../marks/networks/TronMark.tsx';
import { MetaMaskMark } from '../marks/wallets/MetaMaskMark.tsx';
import { en } from '../messages/en.ts';
import { NetworkList } from './NetworkList.tsx';
import { WalletList } from './WalletList.tsx';

const wallets = ['MetaMask', 'Trust', 'OKX', 'TronLink', 'Phantom', 'imToken', 'Bitget'];

describe('NetworkList', () => {
  it('check 10: names what is enabled, with a mark where there is one', () => {
    const { container } = render(
      <NetworkList networks={['Solana', 'TRON']} marks={{ TRON: TronMark }} messages={en} />,
    );
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'TRON',
      'Solana',
    ]);
    expect(container.querySelectorAll('.sp-mark')).toHaveLength(1);
  });

  it('is not there when nothing is enabled', () => {
    const { container } = render(<NetworkList networks={[]} messages={en} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('WalletList', () => {
  it("shows four and the rest as a number, in the shop's order; three in narrow boxes", () => {
    const { container } = render(
      <WalletList wallets={wallets} marks={{ MetaMask: MetaMaskMark }} messages={en} />,
    );
    expect(screen.getByRole('img', { name: 'MetaMask' })).toBeInTheDocument();
    const items = [...container.querySelectorAll('.sp-wallets__item')];
    const texts = items.map(({ className, textContent }) => [
      className.replace('sp-wallets__item', '').trim(),
      textContent,
    ]);
    expect(texts).toEqual([
      ['', ''],
      ['', 'Trust'],
      ['', 'OKX'],
      ['sp-wide', 'TronLink'],
      ['sp-wide', '+33 more wallets'],
      ['sp-narrow', '+44 more wallets'],
    ]);
  });

  it('shows no number where all are seen, and nothing where none is confirmed', () => {
    const { container, rerender } = render(
      <WalletList wallets={wallets.slice(0, 3)} messages={en} />,
    );
    expect(container.textContent).not.toContain('+');
    rerender(<WalletList wallets={[]} messages={en} />);
    expect(container).toBeEmptyDOMElement();
  });
});
