import '../styles.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { type SheetCase, StatesSheet } from '../../test/StatesSheet.tsx';
import { inHostilePage } from '../../test/inHostilePage.tsx';
import { storyTools } from '../../test/storyTools.ts';
import { TopUpPage } from '../../test/TopUpPage.tsx';
import { GamingPaymentTile } from './GamingPaymentTile.tsx';

const meta: Meta<typeof GamingPaymentTile> = {
  title: 'Display/GamingPaymentTile',
  component: GamingPaymentTile,
  decorators: [inHostilePage],
  args: { name: 'payment', amount: { minor: 999, currency: 'USD' } },
  globals: { theme: 'gaming' },
  parameters: { wide: true },
  render: (args, context) => {
    const { messages, theme } = storyTools(context);
    return (
      <TopUpPage messages={messages} theme={theme}>
        <GamingPaymentTile {...args} messages={messages} theme={theme} />
      </TopUpPage>
    );
  },
};

export default meta;

type Story = StoryObj<typeof GamingPaymentTile>;

export const Idle: Story = {};

export const Selected: Story = { args: { defaultChecked: true } };

export const FocusVisible: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getAllByRole('radio')[1] ?? document.body);
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getAllByRole('radio')[2]).toHaveFocus();
  },
};

/** The shop's own bonus stands above the tile, never inside a mark. */
export const Bonus: Story = { args: { defaultChecked: true, chip: '+3 % gems' } };

/** No number of coins: StablePay converts when the player pays. */
export const OtherCurrency: Story = {
  args: { defaultChecked: true, amount: { minor: 899, currency: 'EUR' } },
};

export const AllStates: Story = {
  render: (args, context) => {
    const { messages, theme } = storyTools(context);
    const show = ({ name: _name, group, ...rest }: SheetCase) => (
      <GamingPaymentTile {...args} {...rest} name={group} messages={messages} theme={theme} />
    );
    return <StatesSheet messages={messages} columns={160} show={show} />;
  },
};

export const AllStatesLight: Story = { ...AllStates, globals: { theme: 'light' } };
