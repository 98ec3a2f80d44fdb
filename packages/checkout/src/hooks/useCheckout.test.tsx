import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { renderWithDesk } from '../../test/renderWithDesk.tsx';
import { useCheckout, type UseCheckoutParameters } from './useCheckout.ts';

function Widget({ name = 'widget', ...parameters }: UseCheckoutParameters & { name?: string }) {
  const { phase, start } = useCheckout(parameters);
  return (
    <button type="button" onClick={start}>
      {name}: {phase}
    </button>
  );
}

const pressAll = () => {
  for (const button of screen.getAllByRole('button')) fireEvent.click(button);
};

describe('useCheckout', () => {
  it('T47: five widgets in StrictMode are one payment: creates are clicks, one poller', async () => {
    const desk = createTestDesk();
    const names = ['a', 'b', 'c', 'd', 'e'];
    const ui = (
      <>
        {names.map((name) => (
          <Widget key={name} name={name} reference="ORD-1001" />
        ))}
      </>
    );
    const view = renderWithDesk({ desk, ui });
    await view.settle();
    expect(desk.posts()).toHaveLength(0);
    expect(desk.requests.map(({ path }) => path)).toEqual(['/config']);
    pressAll();
    await view.advance(30_000);
    expect(desk.posts()).toHaveLength(1);
    expect(desk.mostInFlight()).toBe(1);
    for (const name of names) screen.getByRole('button', { name: `${name}: awaitingPayment` });
    view.unmount();
    await desk.settle();
    expect(desk.clock.pendingTimers).toBe(0);
    expect(desk.environment.listeners).toBe(0);
  });

  it('two orders are two payments', async () => {
    const desk = createTestDesk();
    const ui = (
      <>
        <Widget reference="ORD-1" />
        <Widget reference="ORD-2" />
      </>
    );
    const view = renderWithDesk({ desk, ui });
    pressAll();
    await view.settle();
    expect(desk.posts()).toHaveLength(2);
    expect(await desk.sessions()).toHaveLength(2);
  });

  it('T45: inline callbacks fire once through re-renders, StrictMode and remounts', async () => {
    const desk = createTestDesk();
    const paid = vi.fn();
    const statuses = vi.fn();
    function Page() {
      const [isShown, setShown] = useState(true);
      const [renders, setRenders] = useState(0);
      return (
        <>
          <button type="button" onClick={() => setShown(!isShown)}>
            toggle
          </button>
          <button type="button" onClick={() => setRenders(renders + 1)}>
            render
          </button>
          {isShown ? (
            <Widget
              reference="ORD-1001"
              onPaid={(event) => paid(event, renders)}
              onStatusChange={({ status }) => statuses(status)}
            />
          ) : null}
        </>
      );
    }
    const view = renderWithDesk({ desk, ui: <Page /> });
    const press = async (name: RegExp) => {
      await view.during(() => fireEvent.click(screen.getByRole('button', { name })));
      await view.settle();
    };
    await press(/widget/);
    await press(/render/);
    await press(/toggle/);
    await press(/toggle/);
    await view.advance(1_000);
    await view.payer('pay');
    await press(/render/);
    await press(/toggle/);
    await press(/toggle/);
    screen.getByRole('button', { name: 'widget: paid' });
    expect(paid).toHaveBeenCalledTimes(1);
    // The newest callback, not the one of the first render.
    expect(paid).toHaveBeenCalledWith(expect.objectContaining({ firstTime: true }), 1);
    expect(statuses.mock.calls).toEqual([['awaitingPayment'], ['paid']]);
  });

  it('T46: unmounted with a request in flight: no callback, nothing left', async () => {
    const desk = createTestDesk();
    const onPaid = vi.fn();
    const view = renderWithDesk({ desk, ui: <Widget reference="ORD-1001" onPaid={onPaid} /> });
    pressAll();
    await view.advance(1_000);
    view.unmount();
    await desk.act('pay');
    const end = desk.requests.length;
    await desk.advance(120_000);
    expect(desk.requests).toHaveLength(end);
    expect(desk.clock.pendingTimers).toBe(0);
    expect(onPaid).not.toHaveBeenCalled();
  });

  it('T26: mounting again after a reload resumes without a click', async () => {
    const desk = createTestDesk();
    const first = renderWithDesk({ desk, ui: <Widget reference="ORD-1001" /> });
    pressAll();
    await first.settle();
    first.unmount();
    await act(desk.settle);
    const second = renderWithDesk({ desk, ui: <Widget reference="ORD-1001" /> });
    await second.settle();
    screen.getByRole('button', { name: 'widget: awaitingPayment' });
    expect(desk.posts()).toHaveLength(1);
  });
});
