import '../styles.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { inHostilePage } from '../../test/inHostilePage.tsx';
import { storyTools } from '../../test/storyTools.ts';
import { type SheetCase, StatesSheet } from '../../test/StatesSheet.tsx';
import { PaymentOption, type PaymentOptionProps } from './PaymentOption.tsx';

/** All states of the option on one sheet per layout. Only what is paid looks like success. */
const meta: Meta<typeof PaymentOption> = {
  title: 'Display/PaymentOption/All states',
  component: PaymentOption,
  decorators: [inHostilePage],
  parameters: { wide: true },
  render: (args, context) => {
    const { messages, theme } = storyTools(context);
    const show = ({ name: _name, group, ...rest }: SheetCase) => (
      <PaymentOption {...args} {...rest} name={group} messages={messages} theme={theme} />
    );
    const columns = args.layout === 'mobile' ? 360 : 520;
    return <StatesSheet messages={messages} columns={columns} show={show} />;
  },
};

export default meta;

type Story = StoryObj<typeof PaymentOption>;

const args: Partial<PaymentOptionProps> = {
  frame: 'card',
  amount: { minor: 4820, currency: 'USD' },
  networks: ['TRON', 'Ethereum', 'BSC', 'Solana'],
};

export const List: Story = { args: { ...args, layout: 'list' } };

export const ListDark: Story = { ...List, globals: { theme: 'dark' } };

export const Mobile: Story = { args: { ...args, layout: 'mobile' } };

export const MobileDark: Story = { ...Mobile, globals: { theme: 'dark' } };

/** What fits the box. */
export const Auto: Story = { args: { ...args, layout: 'auto' } };

export const AutoArabic: Story = { ...Auto, globals: { locale: 'ar' } };
