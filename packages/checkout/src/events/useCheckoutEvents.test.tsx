import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { renderWithDesk } from '../../test/renderWithDesk.tsx';
import { CheckoutPanel } from '../panel/CheckoutPanel.tsx';
import { useCheckoutEvents } from './useCheckoutEvents.ts';

function Watched({ tell }: { tell: (type: string) => void }) {
  // A new function each time, as pages write it.
  useCheckoutEvents({ reference: 'ORD-1001', onEvent: ({ type }) => tell(type) });
  return <CheckoutPanel reference="ORD-1001" />;
}

it('hears each event of the panel once, in StrictMode and with a new function every time', async () => {
  const desk = createTestDesk();
  const heard: string[] = [];
  const tell = (type: string) => void heard.push(type);
  const { advance, payer, rerender, unmount } = renderWithDesk({
    desk,
    ui: <Watched tell={tell} />,
  });
  act(() => screen.getByRole('button').click());
  await advance(1_000);
  rerender(<Watched tell={tell} />);
  await payer('pay');
  expect(heard.filter((type) => type === 'checkout:created')).toHaveLength(1);
  expect(heard.filter((type) => type === 'checkout:paid')).toHaveLength(1);
  unmount();
});
