import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TextChip } from './TextChip.tsx';

it('is decoration by default, and named with a label', () => {
  const { container, rerender } = render(<TextChip text="Binance" kind="wallet" />);
  expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
  rerender(<TextChip text="Binance" kind="wallet" label="Binance Wallet" className="mine" />);
  expect(screen.getByRole('img', { name: 'Binance Wallet' })).toHaveTextContent('Binance');
  expect(container.firstChild).toHaveClass('sp-chip', 'sp-chip--wallet', 'mine');
});

it('shows the first letter of a network, also outside the Latin alphabet', () => {
  const { container, rerender } = render(<TextChip text="arbitrum" kind="network" />);
  expect(container.textContent).toBe('A');
  rerender(<TextChip text="𝒜rbitrum" kind="network" />);
  expect(container.textContent).toBe('𝒜');
  rerender(<TextChip text="" kind="network" />);
  expect(container.textContent).toBe('');
});
