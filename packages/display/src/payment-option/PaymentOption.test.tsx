import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../messages/en.ts';
import { zhCN } from '../locales/zh-CN.ts';
import { PaymentOption, type PaymentOptionProps } from './PaymentOption.tsx';

const ours = () => screen.getByRole<HTMLInputElement>('radio', { name: en.accessibleName });
const root = () => {
  const element = ours().closest('.sp-option');
  if (!element) throw new Error('There is no option.');
  return element;
};
const option = (props: Partial<PaymentOptionProps> = {}) => (
  <PaymentOption name="payment" {...props} />
);
const card = <input type="radio" name="payment" value="card" aria-label="Card" />;

describe('PaymentOption: words', () => {
  it('check 1: the title is exact and the radio is named without a pipe', () => {
    render(option());
    const title = document.querySelector('.sp-option__title');
    expect(title?.textContent).toBe('USDT | USDC Stablecoin Payment');
    expect(ours()).toHaveAccessibleName('USDT or USDC stablecoin payment');
  });

  it('check 2: shows exactly two marks, USDT first, as decoration', () => {
    const { container } = render(option());
    const fills = [...container.querySelectorAll('.sp-mark')].map((mark) => {
      expect(mark).toHaveAttribute('aria-hidden', 'true');
      return mark.querySelector('path')?.getAttribute('fill');
    });
    expect(fills).toEqual(['#50af95', '#2775ca']);
  });

  it('describes the radio by the second line', () => {
    render(option());
    expect(ours()).toHaveAccessibleDescription(/Pay from a crypto wallet or by QR code/);
  });

  it('messages: speaks Chinese and says so to readers', () => {
    render(option({ messages: zhCN }));
    const radio = screen.getByRole('radio', { name: 'USDT 或 USDC 稳定币支付' });
    expect(radio.closest('[lang]')).toHaveAttribute('lang', 'zh-CN');
  });

  it('messages: a single string can be replaced', () => {
    render(option({ messages: { ...en, title: '稳定币', subline: 'Our own words' } }));
    expect(screen.getByText('稳定币')).toBeInTheDocument();
    expect(screen.getByText('Our own words')).toBeInTheDocument();
  });
});

describe('PaymentOption: choosing', () => {
  it('is chosen by a click on any part of the row', async () => {
    const onSelect = vi.fn();
    const { container } = render(option({ onSelect }));
    for (const part of ['.sp-option__title', '.sp-option__subline', '.sp-option__marks']) {
      ours().checked = false;
      await userEvent.click(container.querySelector(part) ?? container);
      expect(ours()).toBeChecked();
    }
    expect(onSelect).toHaveBeenCalledTimes(3);
    expect(onSelect).toHaveBeenLastCalledWith({ value: 'stablepay' });
  });

  it('uncontrolled: notices when a neighbour takes over and when the form is reset', async () => {
    render(
      <form aria-label="pay">
        {option({ defaultChecked: true })}
        {card}
      </form>,
    );
    expect(root()).toHaveAttribute('data-selected');
    await userEvent.click(screen.getByRole('radio', { name: 'Card' }));
    expect(root()).not.toHaveAttribute('data-selected');
    await act(async () => screen.getByRole<HTMLFormElement>('form').reset());
    expect(root()).toHaveAttribute('data-selected');
  });

  it('uncontrolled: sends its value with the form', async () => {
    render(<form aria-label="pay">{option({ value: 'usdx' })}</form>);
    const sent = () => new FormData(screen.getByRole<HTMLFormElement>('form')).get('payment');
    expect(sent()).toBeNull();
    await userEvent.click(ours());
    expect(sent()).toBe('usdx');
  });

  it('controlled: stays as the shop says', async () => {
    const onSelect = vi.fn();
    const { rerender } = render(option({ checked: false, onSelect }));
    await userEvent.click(ours());
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({ value: 'stablepay' });
    expect(ours()).not.toBeChecked();
    expect(root()).not.toHaveAttribute('data-selected');
    rerender(option({ checked: true, onSelect }));
    expect(ours()).toBeChecked();
    expect(root()).toHaveAttribute('data-selected');
    expect(onSelect).toHaveBeenCalledTimes(1);
  });

  it('calls onSelect once per choice in StrictMode, with callbacks made anew on each render', async () => {
    const calls: number[] = [];
    const Shop = () => {
      const [count, setCount] = useState(0);
      const onSelect = () => {
        calls.push(count);
        setCount(count + 1);
      };
      return option({ onSelect });
    };
    render(
      <StrictMode>
        <Shop />
        {card}
      </StrictMode>,
    );
    await userEvent.click(ours());
    await userEvent.click(ours());
    expect(calls).toEqual([0]);
    await userEvent.click(screen.getByRole('radio', { name: 'Card' }));
    await userEvent.click(ours());
    expect(calls).toEqual([0, 1]);
  });

  it('speaks the choice once the shopper has made it, not before', async () => {
    render(
      <>
        {option({ defaultChecked: true })}
        {card}
      </>,
    );
    const status = screen.getByRole('status');
    expect(status).toBeEmptyDOMElement();
    await userEvent.click(screen.getByRole('radio', { name: 'Card' }));
    await userEvent.click(ours());
    expect(status).toHaveTextContent('USDT or USDC stablecoin payment selected');
    await userEvent.click(screen.getByRole('radio', { name: 'Card' }));
    expect(status).toBeEmptyDOMElement();
  });
});

describe('PaymentOption: disabled', () => {
  it('check 5: shows the reason, describes the radio by it, and cannot be chosen', async () => {
    const onSelect = vi.fn();
    const disabledReason = 'Not available for prices in INR';
    const { container } = render(option({ disabledReason, onSelect, defaultChecked: true }));
    expect(screen.getByText(disabledReason)).toBeInTheDocument();
    expect(ours()).toHaveAccessibleDescription(disabledReason);
    expect(ours()).toBeDisabled();
    await userEvent.click(container.querySelector('.sp-option__title') ?? container);
    expect(onSelect).not.toHaveBeenCalled();
    expect(root()).toHaveAttribute('data-disabled');
  });

  it('shows no panel, even when it was chosen before', () => {
    render(option({ disabledReason: 'Temporarily unavailable', checked: true }));
    expect(screen.queryByText(en.explanation)).not.toBeInTheDocument();
  });
});

describe('PaymentOption: panel', () => {
  it('prop: amount in USD gives the same digits', () => {
    render(option({ amount: { minor: 123_456_70, currency: 'usd' } }));
    expect(screen.getByText('You pay 123,456.70 USDT or USDC')).toBeInTheDocument();
    expect(screen.getByText('Network fees are set by your wallet.')).toBeInTheDocument();
  });

  it.each([
    [{ minor: 4490, currency: 'EUR' }, '€44.90 is converted'],
    [{ minor: 5000, currency: 'JPY' }, '¥5,000 is converted'],
    [{ minor: 12_345, currency: 'KWD' }, 'KWD 12.345 is converted'],
  ])('check 6: %o gives a sentence without a converted number', (amount, begin) => {
    const { container } = render(option({ amount }));
    const panel = container.querySelector('.sp-panel');
    const text = panel?.textContent?.replaceAll('\u00a0', ' ') ?? '';
    expect(text).toContain(begin);
    expect(text).not.toMatch(/\d (?:USDT|USDC)/);
    expect(text).not.toContain('You pay');
  });

  it.each([
    { minor: 100, currency: 'INR' },
    { minor: 100, currency: 'USDT' },
    { minor: 48.2, currency: 'USD' },
    { minor: Number.NaN, currency: 'EUR' },
  ])('check 6: says nothing about %o, which is no price', (amount) => {
    const { container } = render(option({ amount }));
    expect(container.querySelector('.sp-panel')?.textContent).not.toMatch(/\d|INR|You pay/);
  });

  it('check 10: names the enabled networks only', () => {
    const { rerender } = render(option({ networks: ['Solana', 'TRON'] }));
    const names = () => screen.queryAllByRole('definition').map((name) => name.textContent);
    expect(names()).toEqual(['TRON', 'Solana']);
    rerender(option());
    expect(names()).toEqual([]);
    expect(screen.queryByText('Networks')).not.toBeInTheDocument();
  });

  it('prop: panel replaces the helper panel, null leaves none', () => {
    const { container, rerender } = render(option({ panel: 'Our own panel' }));
    expect(screen.getByText('Our own panel')).toBeInTheDocument();
    expect(screen.queryByText(en.byline)).not.toBeInTheDocument();
    rerender(option({ panel: null }));
    expect(container.querySelector('.sp-panel')).toBeNull();
  });
});

describe('PaymentOption: props', () => {
  it('theme, frame, className, id and name reach the page', () => {
    render(option({ theme: 'dark', frame: 'card', className: 'mine', id: 'pay-stable' }));
    expect(root()).toHaveAttribute('data-theme', 'dark');
    expect(root()).toHaveAttribute('data-frame', 'card');
    expect(root()).toHaveClass('mine');
    expect(ours()).toHaveAttribute('id', 'pay-stable');
    expect(ours()).toHaveAttribute('name', 'payment');
  });

  it('two options on one page share no id', () => {
    render(
      <>
        {option()}
        {option({ name: 'other' })}
      </>,
    );
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hydrates without a warning and keeps what was chosen before', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const recovered = vi.fn();
    const container = document.createElement('div');
    document.body.append(container);
    const page = option({ amount: { minor: 4820, currency: 'USD' }, networks: ['TRON'] });
    container.append(document.createRange().createContextualFragment(renderToString(page)));
    container.querySelector('input')?.click();
    const hydrated = await act(async () =>
      hydrateRoot(container, page, { onRecoverableError: recovered }),
    );
    expect(ours()).toBeChecked();
    expect(root()).toHaveAttribute('data-selected');
    expect(recovered).not.toHaveBeenCalled();
    expect(said).not.toHaveBeenCalled();
    await act(async () => hydrated.unmount());
    container.remove();
    vi.restoreAllMocks();
  });
});
