import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StablePayWordmark } from './StablePayWordmark.tsx';

it('is a word in the surrounding font', () => {
  const { container } = render(<StablePayWordmark className="mine" />);
  expect(screen.getByText('StablePay')).toHaveClass('sp-wordmark', 'mine');
  expect(screen.getByText('StablePay')).toHaveAttribute('translate', 'no');
  expect(container.querySelector('img, svg')).toBeNull();
});

it("prop: src shows the merchant's official file under the same name", () => {
  render(<StablePayWordmark src="/logos/stablepay.svg" />);
  const image = screen.getByRole('img', { name: 'StablePay' });
  expect(image).toHaveAttribute('src', '/logos/stablepay.svg');
  expect(image).toHaveAttribute('height', '18');
});

it.each(['javascript:alert(1)', '//evil.example/a.svg', 'data:image/svg+xml,x', ''])(
  'prop: src %j shows the word',
  (src) => {
    const { container } = render(<StablePayWordmark src={src} />);
    expect(screen.getByText('StablePay')).toBeInTheDocument();
    expect(container.querySelector('img')).toBeNull();
  },
);
