import '../styles.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { inHostilePage } from '../../test/inHostilePage.tsx';
import { storyTools } from '../../test/storyTools.ts';
import { ConversionLine } from '../conversion/ConversionLine.tsx';
import { NetworkList } from '../lists/NetworkList.tsx';
import { WalletList } from '../lists/WalletList.tsx';
import { BscMark } from '../marks/networks/BscMark.tsx';
import { EthereumMark } from '../marks/networks/EthereumMark.tsx';
import { SolanaMark } from '../marks/networks/SolanaMark.tsx';
import { TronMark } from '../marks/networks/TronMark.tsx';
import { MetaMaskMark } from '../marks/wallets/MetaMaskMark.tsx';
import { OkxWalletMark } from '../marks/wallets/OkxWalletMark.tsx';
import { TronLinkMark } from '../marks/wallets/TronLinkMark.tsx';
import { TrustWalletMark } from '../marks/wallets/TrustWalletMark.tsx';
import { PaymentOption } from '../payment-option/PaymentOption.tsx';
import { WhatIsThis } from '../what-is-this/WhatIsThis.tsx';
import { StablePayBadge } from './StablePayBadge.tsx';

const networkMarks = {
  TRON: TronMark,
  Ethereum: EthereumMark,
  BSC: BscMark,
  Solana: SolanaMark,
};
const walletMarks = {
  MetaMask: MetaMaskMark,
  'Trust Wallet': TrustWalletMark,
  'OKX Wallet': OkxWalletMark,
  TronLink: TronLinkMark,
};
const wallets = [...Object.keys(walletMarks), 'Phantom', 'imToken', 'Bitget'];

/** The small parts, for product, cart and footer and for panels of one's own. */
const meta: Meta = { title: 'Display/Small parts', decorators: [inHostilePage] };

export default meta;

type Story = StoryObj;

/** One quiet line for product, cart and footer. */
export const Badge: Story = {
  render: (_args, context) => <StablePayBadge {...storyTools(context)} />,
};

const withPanel = (panel: (tools: ReturnType<typeof storyTools>) => ReactNode): Story => ({
  render: (_args, context) => {
    const tools = storyTools(context);
    return (
      <PaymentOption name="payment" frame="card" defaultChecked panel={panel(tools)} {...tools} />
    );
  },
});

/** A panel of one's own: marks beside the networks, confirmed wallets, the explanation. */
export const RichPanel: Story = withPanel(({ messages }) => (
  <>
    <ConversionLine amount={{ minor: 4820, currency: 'USD' }} messages={messages} />
    <NetworkList networks={Object.keys(networkMarks)} marks={networkMarks} messages={messages} />
    <WalletList wallets={wallets} marks={walletMarks} messages={messages} />
    <div className="sp-panel__foot">
      <WhatIsThis id="rich-about" messages={messages} />
    </div>
  </>
));

/** The session's own numbers agree with each other: the coins may be shown. */
export const ProvenConversion: Story = withPanel(({ messages }) => (
  <ConversionLine
    amount={{ minor: 4490, currency: 'EUR' }}
    session={{
      conversion: { rate: '1.0842', targetCurrency: 'USDT', targetAmount: 48_680_580 },
    }}
    messages={messages}
  />
));

/** They don't: only the price is. */
export const UnprovenConversion: Story = withPanel(({ messages }) => (
  <ConversionLine
    amount={{ minor: 4490, currency: 'EUR' }}
    session={{
      conversion: { rate: '1.0842', targetCurrency: 'USDT', targetAmount: 99_999_999 },
    }}
    messages={messages}
  />
));
