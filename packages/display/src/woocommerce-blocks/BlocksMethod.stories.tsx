import '../styles.css';
import '../../test/blockRow.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { cloneElement, useId } from 'react';
import { storyTools } from '../../test/storyTools.ts';
import { createBlocksMethod } from './createBlocksMethod.tsx';

/** A row as the Checkout block draws it: its own radio and box, our label and content. */
function BlockRow({ method }: { method: ReturnType<typeof createBlocksMethod> }) {
  const id = useId();
  const billing = { cartTotal: { value: 4820 }, currency: { code: 'USD', minorUnit: 2 } };
  return (
    <div className="block-row">
      <div className="block-row__head">
        <input type="radio" id={id} aria-label={method.ariaLabel} defaultChecked />
        <label className="block-row__label" htmlFor={id}>
          {method.label}
        </label>
      </div>
      {cloneElement(method.content, { billing })}
    </div>
  );
}

/** The option inside WooCommerce's Checkout block. Not yet proved inside WooCommerce. */
const meta: Meta = { title: 'Display/WooCommerce Blocks' };

export default meta;

type Story = StoryObj;

/** The chosen row. */
export const Chosen: Story = {
  render: (_args, context) => {
    const { messages } = storyTools(context);
    const settings = { networks: ['TRON', 'Solana'] };
    return <BlockRow method={createBlocksMethod({ settings, messages })} />;
  },
};
