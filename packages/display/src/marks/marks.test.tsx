import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { UsdcMark } from './UsdcMark.tsx';
import { UsdtMark } from './UsdtMark.tsx';

describe.each([
  ['USDT', UsdtMark],
  ['USDC', UsdcMark],
])('%s mark', (name, Mark) => {
  it('is decoration by default', () => {
    const { container } = render(<Mark />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('prop: label names it', () => {
    render(<Mark label={name} />);
    expect(screen.getByRole('img', { name })).toBeInTheDocument();
  });

  it('is 38×24 also without a style sheet', () => {
    const { container } = render(<Mark className="mine" />);
    const tile = container.querySelector('svg');
    expect(tile).toHaveAttribute('width', '38');
    expect(tile).toHaveAttribute('height', '24');
    expect(tile).toHaveClass('mine');
  });

  it('can stand twice on a page', () => {
    const { container } = render(
      <>
        <Mark />
        <Mark />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
