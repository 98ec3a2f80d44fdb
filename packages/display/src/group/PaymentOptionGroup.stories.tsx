import '../styles.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ShopRow } from '../../test/ShopRow.tsx';
import { shopTexts } from '../../test/shopTexts.ts';
import { inHostilePage } from '../../test/inHostilePage.tsx';
import { storyTools } from '../../test/storyTools.ts';
import { PaymentOption } from '../payment-option/PaymentOption.tsx';
import { PaymentOptionGroup } from './PaymentOptionGroup.tsx';

/** Ours among the shop's own options, in one group: arrow keys go through all of them. */
const meta: Meta<typeof PaymentOptionGroup> = {
  title: 'Display/PaymentOptionGroup',
  component: PaymentOptionGroup,
  decorators: [inHostilePage],
  args: { name: 'payment' },
  render: (args, context) => {
    const tools = storyTools(context);
    const texts = shopTexts(tools.messages.locale);
    return (
      <PaymentOptionGroup {...args} legend={tools.messages.groupLegend} theme={tools.theme}>
        <ShopRow name="payment" value="card" title={texts.card} marks={['VISA', 'MC', 'AMEX']} />
        <PaymentOption
          name="payment"
          amount={{ minor: 4820, currency: 'USD' }}
          networks={['TRON', 'Ethereum', 'BSC', 'Solana']}
          {...tools}
        />
        <ShopRow name="payment" value="later" title={texts.later} marks={['LATER']} />
      </PaymentOptionGroup>
    );
  },
};

export default meta;

type Story = StoryObj<typeof PaymentOptionGroup>;

export const List: Story = {};

export const ArrowKeys: Story = {
  play: async ({ canvas, globals }) => {
    if (globals['root'] === 'shadow') return;
    const [card, ours, later] = canvas.getAllByRole('radio');
    await userEvent.click(card ?? document.body);
    await userEvent.keyboard('{ArrowDown}');
    await expect(ours).toBeChecked();
    await userEvent.keyboard('{ArrowDown}');
    await expect(later).toBeChecked();
    await userEvent.keyboard('{ArrowUp}');
    await expect(ours).toHaveFocus();
  },
};

/** While a page opens: the choice stays in the form and can't be changed. */
export const Busy: Story = { args: { busy: true } };
