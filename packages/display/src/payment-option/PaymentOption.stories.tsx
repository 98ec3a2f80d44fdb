import '../styles.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { PaymentList } from '../../test/PaymentList.tsx';
import { shopTexts } from '../../test/shopTexts.ts';
import { en } from '../messages/en.ts';
import { zhCN } from '../locales/zh-CN.ts';
import { PaymentOption } from './PaymentOption.tsx';

const usd = { minor: 4820, currency: 'USD' };
const networks = ['TRON', 'Ethereum', 'BSC', 'Solana'];
const messagesOf = (globals: Record<string, unknown>) =>
  globals['locale'] === 'zh-CN' ? zhCN : en;

const meta: Meta<typeof PaymentOption> = {
  title: 'Display/PaymentOption',
  component: PaymentOption,
  args: { name: 'payment', frame: 'card', amount: usd, networks },
  render: (args, { globals }) => (
    <PaymentOption {...args} theme={globals['theme']} messages={messagesOf(globals)} />
  ),
};

export default meta;

type Story = StoryObj<typeof PaymentOption>;

export const Idle: Story = {};

export const Selected: Story = { args: { defaultChecked: true } };

/** The pointer changes the surface only; the marks stay as they are. */
export const Hover: Story = {
  play: async ({ canvas }) => {
    await userEvent.hover(canvas.getByRole('radio'));
  },
};

export const FocusVisible: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('radio')).toHaveFocus();
  },
};

export const Disabled: Story = {
  render: (args, { globals }) => (
    <PaymentOption
      {...args}
      theme={globals['theme']}
      messages={messagesOf(globals)}
      disabledReason={shopTexts(globals['locale']).unavailable}
    />
  ),
};

/** No number: StablePay converts when the shopper pays. */
export const OtherCurrency: Story = {
  args: { defaultChecked: true, amount: { minor: 4490, currency: 'EUR' } },
};

export const WhatIsThis: Story = {
  args: { defaultChecked: true },
  play: async ({ canvas, canvasElement }) => {
    const button = canvasElement.querySelector('summary');
    if (!button) throw new Error('There is no button.');
    await userEvent.click(button);
    const { explanation } = canvasElement.querySelector('[lang=zh-CN]') ? zhCN : en;
    await waitFor(() => expect(canvas.getByText(explanation)).toBeVisible());
  },
};

/** A shop may open something of its own under the row, or nothing (`panel={null}`). */
export const OwnPanel: Story = {
  args: { defaultChecked: true, panel: 'Your points: 120. You can use them after you pay.' },
};

/** A shop's colours: set the tokens on any ancestor. */
export const ShopColours: Story = {
  args: { defaultChecked: true },
  render: (args, { globals }) => (
    <div className="shop-colours">
      <PaymentOption {...args} theme={globals['theme']} messages={messagesOf(globals)} />
    </div>
  ),
};

/** Level with its neighbours, which is how most shoppers meet it. */
export const BesideCardAndPayLater: Story = {
  args: { frame: 'row' },
  render: (args, { globals }) => (
    <PaymentList
      texts={shopTexts(globals['locale'])}
      theme={String(globals['theme'])}
      payButton={messagesOf(globals).payButton}
      option={(choice) => (
        <PaymentOption
          {...args}
          {...choice}
          theme={globals['theme']}
          messages={messagesOf(globals)}
        />
      )}
    />
  ),
};

export const BesideCardAndPayLaterDark: Story = {
  ...BesideCardAndPayLater,
  globals: { theme: 'dark' },
};
