import type { Meta, StoryObj } from '@storybook/react-vite';
import { createCheckoutStory, type StoryTools } from '../../test/createCheckoutStory.tsx';
import { StablePayCheckout } from './StablePayCheckout.tsx';

const meta: Meta<typeof StablePayCheckout> = {
  title: 'Checkout/StablePayCheckout',
  component: StablePayCheckout,
};

export default meta;

type Story = StoryObj<typeof StablePayCheckout>;

const dropInStory = (defaultChecked: boolean, play?: (tools: StoryTools) => Promise<void>): Story =>
  createCheckoutStory({
    show: () => (
      <StablePayCheckout
        name="payment"
        frame="card"
        defaultChecked={defaultChecked}
        reference="ORD-1001"
        amount={{ minor: 4820, currency: 'USD' }}
      />
    ),
    play,
  });

export const NotChosen: Story = dropInStory(false);

export const Chosen: Story = dropInStory(true);

export const Running: Story = dropInStory(true, async ({ canvas, start, see }) => {
  await start();
  await see('awaitingPayment');
  await canvas.findByRole('img', { name: /QR|二维码/ });
});
