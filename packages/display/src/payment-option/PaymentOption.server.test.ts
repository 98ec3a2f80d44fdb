import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { en } from '../messages/en.ts';
import { PaymentOption } from './PaymentOption.tsx';

const html = (props = {}) =>
  renderToString(
    createElement(PaymentOption, {
      name: 'payment',
      amount: { minor: 4820, currency: 'USD' },
      ...props,
    }),
  );

describe('PaymentOption on a server', () => {
  it('renders without a DOM', () => {
    expect(globalThis).not.toHaveProperty('document');
    expect(html()).toContain('type="radio"');
  });

  it('check 1: the title is exact once tags are removed', () => {
    expect(html().replace(/<[^>]*>/g, '')).toContain('USDT | USDC Stablecoin Payment');
  });

  it('holds the panel, so that it opens without JavaScript', () => {
    expect(html()).toContain('You pay 48.20 USDT or USDC');
    expect(html()).toContain(en.explanation);
  });

  it('tells what is chosen at first', () => {
    expect(html()).not.toMatch(/checked|data-selected/);
    expect(html({ defaultChecked: true })).toMatch(/data-selected.*checked/s);
    expect(html({ checked: true })).toMatch(/data-selected.*checked/s);
  });

  it('writes no inline style, script or event handler', () => {
    expect(html({ defaultChecked: true })).not.toMatch(/\sstyle=|<script|\son\w+=/i);
  });
});
