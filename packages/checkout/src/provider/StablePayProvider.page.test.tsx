import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StablePayProvider, type StablePayProviderProps } from './StablePayProvider.tsx';
import { useStablePay } from './useStablePay.ts';

/** The engine each of these would give an order, in one page. */
function engineOf(props: StablePayProviderProps): unknown {
  const found: unknown[] = [];
  function Probe() {
    found.push(useStablePay().registry.get('ORD-1'));
    return null;
  }
  render(
    <StablePayProvider {...props}>
      <Probe />
    </StablePayProvider>,
  );
  return found[0];
}

it('one order is one payment on a page, however its widgets look and open the payment page', () => {
  const engine = engineOf({ proxyUrl: '/api/stablepay' });
  expect(engineOf({ proxyUrl: '/api/stablepay', paymentPage: 'popup', theme: 'dark' })).toBe(
    engine,
  );
  expect(engineOf({ proxyUrl: '/api/other' })).not.toBe(engine);
  // Surroundings of its own are not the page's.
  expect(engineOf({ proxyUrl: '/api/stablepay', storage: null })).not.toBe(engine);
});
