import '../styles.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { PaymentList } from '../../test/PaymentList.tsx';
import { inHostilePage } from '../../test/inHostilePage.tsx';
import { storyTools } from '../../test/storyTools.ts';
import { shopTexts } from '../../test/shopTexts.ts';
import { formatReason } from '../availability/formatReason.ts';
import { TextChip } from '../marks/TextChip.tsx';
import { PaymentOption } from './PaymentOption.tsx';

const usd = { minor: 4820, currency: 'USD' };
const networks = ['TRON', 'Ethereum', 'BSC', 'Solana'];

const meta: Meta<typeof PaymentOption> = {
  title: 'Display/PaymentOption',
  component: PaymentOption,
  decorators: [inHostilePage],
  args: { name: 'payment', frame: 'card', amount: usd, networks },
  render: (args, context) => <PaymentOption {...args} {...storyTools(context)} />,
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
  render: (args, context) => {
    const tools = storyTools(context);
    const disabledReason = formatReason({
      reason: { kind: 'belowMinimum', limit: { minor: 10, currency: 'USD' } },
      messages: tools.messages,
    });
    return <PaymentOption {...args} {...tools} disabledReason={disabledReason} />;
  },
};

/** No number: StablePay converts when the shopper pays. */
export const OtherCurrency: Story = {
  args: { defaultChecked: true, amount: { minor: 4490, currency: 'EUR' } },
};

export const WhatIsThis: Story = {
  args: { defaultChecked: true },
  play: async ({ canvasElement }) => {
    const button = canvasElement.querySelector('.sp-about__button');
    // In a shadow root it is out of the test's sight.
    if (!button) return;
    await userEvent.click(button);
    await waitFor(() => expect(canvasElement.querySelector('.sp-about')).toBeVisible());
  },
};

/** A shop may open something of its own under the row, or nothing (`panel={null}`). */
export const OwnPanel: Story = {
  args: { defaultChecked: true, panel: 'Your points: 120. You can use them after you pay.' },
};

/** A shop's colours: set the tokens on any ancestor. */
export const ShopColours: Story = {
  args: { defaultChecked: true },
  render: (args, context) => (
    <div className="shop-colours">
      <PaymentOption {...args} {...storyTools(context)} />
    </div>
  ),
};

/** A file that does not load gives its text, in the same box. */
export const MissingMarks: Story = {
  args: {
    marks: (
      <>
        <TextChip text="USDT" kind="tile" />
        <TextChip text="USDC" kind="tile" />
      </>
    ),
  },
};

/** Level with its neighbours, which is how most shoppers meet it. */
export const BesideCardAndPayLater: Story = {
  args: { frame: 'row' },
  render: (args, context) => {
    const tools = storyTools(context);
    return (
      <PaymentList
        texts={shopTexts(tools.messages.locale)}
        theme={tools.theme}
        payButton={tools.messages.payButton}
        option={(choice) => <PaymentOption {...args} {...choice} {...tools} />}
      />
    );
  },
};

export const BesideCardAndPayLaterDark: Story = {
  ...BesideCardAndPayLater,
  globals: { theme: 'dark' },
};
