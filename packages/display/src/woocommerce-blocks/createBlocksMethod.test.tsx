import { render, screen, within } from '@testing-library/react';
import { cloneElement } from 'react';
import { describe, expect, it } from 'vitest';
import { createBlocksRegistry } from '../../test/blocksRegistry.ts';
import { zhCN } from '../locales/zh-CN.ts';
import { createBlocksMethod } from './createBlocksMethod.tsx';

const totals = { total_price: '4820', currency_code: 'USD', currency_minor_unit: 2 };
const billing = { cartTotal: { value: 4820 }, currency: { code: 'USD', minorUnit: 2 } };

/** As WooCommerce does: its own radio and label around the cloned nodes. */
function renderAsWoo(method = createBlocksMethod({}), props: object = { billing }) {
  return render(
    <label>
      <input type="radio" name="radio-control-wc-payment-method-options" />
      {cloneElement(method.label, props)}
      {cloneElement(method.content, props)}
    </label>,
  );
}

describe('createBlocksMethod', () => {
  it('is accepted by the recorded contract of registerPaymentMethod', () => {
    const registry = createBlocksRegistry();
    registry.registerPaymentMethod(createBlocksMethod({ settings: { supports: ['products'] } }));
    expect([...registry.registered.keys()]).toEqual(['stablepay']);
  });

  it('the recorded contract refuses what WooCommerce refuses', () => {
    const { registerPaymentMethod } = createBlocksRegistry();
    const method = createBlocksMethod({});
    expect(() => registerPaymentMethod({ ...method, content: 'text' })).toThrow('content');
    expect(() => registerPaymentMethod({ ...method, canMakePayment: true })).toThrow(TypeError);
    expect(() => registerPaymentMethod({ ...method, supports: { features: 'products' } })).toThrow(
      'features',
    );
  });

  it('shows the exact title and both marks, USDT first', () => {
    const { container } = renderAsWoo();
    expect(screen.getByText('USDT | USDC Stablecoin Payment')).toBeVisible();
    expect(container.querySelectorAll('.sp-mark')).toHaveLength(2);
  });

  it('has a name without a pipe for screen readers', () => {
    const { container } = renderAsWoo(createBlocksMethod({}), {});
    expect(createBlocksMethod({}).ariaLabel).toBe('USDT or USDC stablecoin payment');
    const label = container.querySelector('.sp-blocks-label__title');
    expect(label).toHaveAttribute('aria-hidden', 'true');
  });

  it('shows the cart total exactly, and only where it is 1:1', () => {
    const { unmount } = renderAsWoo();
    expect(screen.getByText('You pay 48.20 USDT or USDC')).toBeVisible();
    unmount();
    renderAsWoo(undefined, {
      billing: { cartTotal: { value: 4490 }, currency: { code: 'EUR', minorUnit: 2 } },
    });
    expect(screen.getByText(/€44\.90 is converted/)).toBeVisible();
  });

  it('shows no price when the total is not exact, or not there yet', () => {
    renderAsWoo(undefined, {
      billing: { cartTotal: { value: 48_205 }, currency: { code: 'USD', minorUnit: 3 } },
    });
    expect(screen.queryByText(/You pay/)).toBeNull();
  });

  it('names only networks the settings enable, and has no input', () => {
    const { container } = renderAsWoo(createBlocksMethod({ settings: { networks: ['Solana'] } }));
    expect(screen.getByText('Solana')).toBeVisible();
    expect(screen.queryByText('TRON')).toBeNull();
    expect(container.querySelectorAll('.sp-blocks input, .sp-blocks select')).toHaveLength(0);
  });

  it('uses the components of the block when it gives them', () => {
    const icons = [{ id: 'usdt', src: '/usdt.svg', alt: 'USDT' }];
    renderAsWoo(createBlocksMethod({ settings: { icons } }), {
      components: {
        PaymentMethodLabel: ({ text }: { text: string }) => <b data-from="woo">{text}</b>,
        PaymentMethodIcons: ({ icons: given }: { icons: typeof icons }) => (
          <i data-from="woo">{given.map(({ id }) => id)}</i>
        ),
      },
    });
    const fromWoo = document.querySelectorAll('[data-from="woo"]');
    expect([...fromWoo].map(({ textContent }) => textContent)).toEqual([
      'USDT | USDC Stablecoin Payment',
      'usdt',
    ]);
  });

  it.each([
    [undefined, 'USD', true],
    [undefined, 'INR', false],
    [{ currencies: ['EUR', 'usd'] }, 'USD', true],
    [{ currencies: ['EUR'] }, 'USD', false],
    [{ currencies: [] }, 'USD', false],
    ['nonsense', 'USD', true],
  ])('settings %j and a cart in %s: offered %s', (settings, currency_code, offered) => {
    const { canMakePayment } = createBlocksMethod({ settings });
    expect(canMakePayment({ cartTotals: { ...totals, currency_code } })).toBe(offered);
  });

  it('canMakePayment is cheap: 10,000 calls well under 100 ms', () => {
    const { canMakePayment } = createBlocksMethod({});
    const start = performance.now();
    for (let call = 0; call < 10_000; call += 1) canMakePayment({ cartTotals: totals });
    expect(performance.now() - start).toBeLessThan(100);
  });

  it('reads a title as WooCommerce stores it, and speaks the shop’s language', () => {
    const method = createBlocksMethod({
      settings: { title: 'Coins &amp; more &lt;b&gt;' },
      messages: zhCN,
    });
    const { container } = renderAsWoo(method, {});
    expect(within(container).getByText('Coins & more <b>')).toBeVisible();
    expect(method.placeOrderButtonLabel).toBe('使用 USDT 或 USDC 支付');
  });
});
