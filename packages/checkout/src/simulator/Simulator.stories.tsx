import './simulator.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent } from 'storybook/test';
import { createCheckoutStory } from '../../test/createCheckoutStory.tsx';
import { createSimulatorSeams, simulatorToken } from '../../test/createSimulatorSeams.ts';
import { CheckoutPanel } from '../panel/CheckoutPanel.tsx';
import { Simulator } from './Simulator.tsx';

const meta: Meta<typeof Simulator> = { title: 'Checkout/Simulator', component: Simulator };

export default meta;

/** Plays payer and chain with it: every state of the panel is one press away. */
export const BesideTheCheckout: StoryObj<typeof Simulator> = createCheckoutStory({
  options: { controlToken: simulatorToken },
  show: (_story, backend) => {
    const { controlUrl, controlToken, fetch } = createSimulatorSeams(backend);
    return (
      <>
        <CheckoutPanel reference="ORD-1001" merchantName="Acme Store" />
        <Simulator
          reference="ORD-1001"
          placement="inline"
          {...{ controlUrl, controlToken, fetch }}
        />
      </>
    );
  },
  play: async ({ start, see, canvas }) => {
    await start();
    await see('awaitingPayment');
    await userEvent.click(canvas.getByRole('button', { name: 'See on chain' }));
    await see('confirming');
    await userEvent.click(canvas.getByRole('button', { name: 'Pay' }));
    await see('paid');
  },
});
