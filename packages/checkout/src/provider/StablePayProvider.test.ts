import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { StablePayCheckout } from '../drop-in/StablePayCheckout.tsx';
import { CheckoutPanel } from '../panel/CheckoutPanel.tsx';
import { StablePayProvider } from './StablePayProvider.tsx';

it('renders on a server without a DOM, asking nobody anything', () => {
  expect(typeof document).toBe('undefined');
  const fetch = () => Promise.reject(new Error('no request may leave a server render'));
  const children = [
    createElement(CheckoutPanel, { key: 'panel', reference: 'ORD-1' }),
    createElement(StablePayCheckout, { key: 'drop-in', name: 'payment', reference: 'ORD-2' }),
  ];
  const html = renderToString(
    createElement(StablePayProvider, { proxyUrl: '/api/stablepay', fetch }, ...children),
  );
  expect(html).toContain('Pay with USDT or USDC');
  expect(html).toContain('type="radio"');
});

it('names what is missing or wrong', () => {
  const panel = createElement(CheckoutPanel, { reference: 'ORD-1' });
  expect(() => renderToString(panel)).toThrow(/StablePayProvider is missing/);
  const render = (proxyUrl: string, reference: string) =>
    renderToString(
      createElement(StablePayProvider, { proxyUrl }, createElement(CheckoutPanel, { reference })),
    );
  expect(() => render('javascript:alert(1)', 'ORD-1')).toThrow(/config-invalid/);
  expect(() => render('/api', '')).toThrow(/^reference .*\[invalid-input\]/);
});
