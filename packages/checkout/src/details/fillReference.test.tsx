import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fillReference } from './fillReference.tsx';

const show = (message: string, reference: string) =>
  render(<p>{fillReference(message, { reference, price: '$1.00' })}</p>).container.innerHTML;

const box = (reference: string) => `<bdi class="sp-reference">${reference}</bdi>`;

it.each([
  ['Order {reference} · {price}', 'PL-1A2B3-4C5D6', `Order ${box('PL-1A2B3-4C5D6')} · $1.00`],
  ['{reference}', 'ORD-1', box('ORD-1')],
  // What a reference is like changes nothing in the message.
  ['For {reference}.', '{price}', `For ${box('{price}')}.`],
  ['For {reference}.', '<b>', `For ${box('&lt;b&gt;')}.`],
  // A shop's own words may leave it out.
  ['Thank you.', 'ORD-1', 'Thank you.'],
])('%s with %s', (message, reference, html) => {
  expect(show(message, reference)).toBe(`<p>${html}</p>`);
});
