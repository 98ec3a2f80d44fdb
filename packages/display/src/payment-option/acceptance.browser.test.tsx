import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount, one } from '../../test/mount.tsx';
import { option } from '../../test/option.tsx';
import { casesOf } from '../../test/StatesSheet.tsx';
import { zhCN } from '../locales/zh-CN.ts';
import { en } from '../messages/en.ts';

const texts = () => document.querySelector('.sp-option')?.textContent ?? '';
const readerText = () => page.getByRole('radio', { name: 'USDT or USDC stablecoin payment' });

/** Section 6 of the display guide, in the browsers; 3, 7, 8 and the rest of 4 have files of their own. */
describe('acceptance checks', () => {
  it.each([en, zhCN])(
    'check 1: the title is exact, its name has no pipe: $locale',
    async (messages) => {
      await mount(option({ messages }));
      expect(one('.sp-option__title').textContent).toBe('USDT | USDC Stablecoin Payment');
      expect(messages.accessibleName).not.toContain('|');
      expect(
        page.getByRole('radio', { name: messages.accessibleName, exact: true }).elements(),
      ).toHaveLength(1);
    },
  );

  it('check 2: two marks while closed and while open, 38×24, USDT first', async () => {
    await mount(option());
    const marks = () =>
      [...document.querySelectorAll('.sp-mark')].map((mark) => {
        const { width, height } = mark.getBoundingClientRect();
        return [width, height, mark.querySelector('path')?.getAttribute('fill')];
      });
    const both = [
      [38, 24, '#50af95'],
      [38, 24, '#2775ca'],
    ];
    expect(marks()).toEqual(both);
    await userEvent.click(one('.sp-option__row'));
    expect(marks()).toEqual(both);
  });

  it('check 4: found, understood, chosen and left by keyboard, by role and name alone', async () => {
    await mount(
      <form aria-label="Payment">
        <label>
          <input type="radio" name="payment" defaultChecked /> Card
        </label>
        {option()}
        <label>
          <input type="radio" name="payment" /> Pay later
        </label>
        <button type="button">Place order</button>
      </form>,
    );
    const ours = readerText();
    // Found and understood: a radio with a name, and what it says about itself.
    const line = ours.element().getAttribute('aria-describedby') ?? '';
    expect(document.querySelector(`[id="${line}"]`)?.textContent).toContain(en.subline);
    // Chosen.
    await userEvent.tab();
    expect(document.activeElement).toBe(page.getByRole('radio', { name: 'Card' }).element());
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(ours.element());
    await expect.element(ours).toBeChecked();
    await expect.element(page.getByText(en.selectedAnnouncement)).toBeInTheDocument();
    await expect.element(page.getByText('You pay 48.20 USDT or USDC')).toBeVisible();
    // Explained, on demand; Escape closes it and nothing is lost.
    await userEvent.tab();
    expect(document.activeElement).toBe(
      page.getByRole('button', { name: 'What is this?' }).element(),
    );
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(en.explanation)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText(en.explanation)).not.toBeVisible();
    // Left: on to the button, and back to another method.
    await userEvent.tab();
    expect(document.activeElement).toBe(
      page.getByRole('button', { name: 'Place order' }).element(),
    );
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('radio', { name: 'Pay later' })).toBeChecked();
    await expect.element(ours).not.toBeChecked();
  });

  it('check 5: a disabled option says why, to the eye and to a reader', async () => {
    await mount(option({ disabledReason: 'Not available for orders under $0.10' }));
    await expect.element(page.getByText('Not available for orders under $0.10')).toBeVisible();
    const radio = readerText().element();
    const line = radio.getAttribute('aria-describedby') ?? '';
    expect(document.querySelector(`[id="${line}"]`)?.textContent).toContain('Not available');
    expect(radio.matches(':disabled')).toBe(true);
  });

  it('check 6: outside USD no number stands beside a coin', async () => {
    await mount(option({ defaultChecked: true, amount: { minor: 4490, currency: 'EUR' } }));
    expect(texts()).toContain('€44.90 is converted to USDT or USDC at the live rate');
    expect(texts()).not.toMatch(/[\d.,]+\s*(USDT|USDC)/);
  });

  it('check 9: processing, frozen and unknown offer no payment; only paid looks like success', async () => {
    const { rerender } = await mount(option());
    for (const { name, group: _group, ...state } of casesOf(en)) {
      // oxlint-disable-next-line no-await-in-loop -- one document
      await act(async () => rerender(<div key={name}>{option({ ...state, messages: en })}</div>));
      const success = document.querySelector('[data-tone="success"]') !== null;
      expect([name, success]).toEqual([name, name === 'paid' || name === 'paidLate']);
      if (!['processing', 'frozen', 'unknown'].includes(name)) continue;
      expect(page.getByRole('button', { name: /pay|start|continue/i }).elements()).toEqual([]);
      expect(page.getByRole('link', { name: /pay|start|continue/i }).elements()).toEqual([]);
    }
  });

  it('check 10: names what is enabled and confirmed, and nothing else', async () => {
    await mount(option({ defaultChecked: true, networks: ['Solana'] }));
    expect(texts()).toContain('Solana');
    expect(texts()).not.toMatch(/TRON|Ethereum|BSC|Polygon|Base|MetaMask|Phantom/);
    expect(document.querySelector('.sp-wallets')).toBeNull();
  });
});
