import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MarkImage } from './MarkImage.tsx';

describe('MarkImage', () => {
  it('check 11: a file that does not load gives its text; a new file is tried again', () => {
    const { container, rerender } = render(<MarkImage src="/a.svg" text="USDT" label="USDT" />);
    fireEvent.error(screen.getByRole('img', { name: 'USDT' }));
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('.sp-chip')).toHaveTextContent('USDT');
    rerender(<MarkImage src="/b.svg" text="USDT" label="USDT" />);
    expect(container.querySelector('img')).toHaveAttribute('src', '/b.svg');
  });

  it('is decoration beside words', () => {
    const { container } = render(<MarkImage src="/a.svg" text="USDT" />);
    expect(container.querySelector('img')).toHaveAttribute('alt', '');
  });
});
