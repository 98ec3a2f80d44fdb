import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createTestBackend, type TestBackendOptions } from '../../test/createTestBackend.ts';
import { createSimulatorSeams, simulatorToken } from '../../test/createSimulatorSeams.ts';
import { createOutcomeJournal } from '../engine/outcomeJournal.ts';
import { CheckoutPanel } from '../panel/CheckoutPanel.tsx';
import { StablePayProvider } from '../provider/StablePayProvider.tsx';
import { Simulator, type SimulatorProps } from './Simulator.tsx';

function open({
  controlToken = simulatorToken,
  isLive = false,
  ...options
}: TestBackendOptions & Pick<SimulatorProps, 'controlToken'> & { isLive?: boolean } = {}) {
  const backend = createTestBackend({ controlToken: simulatorToken, ...options });
  const { network, ...seams } = createSimulatorSeams(backend);
  const asked: string[] = [];
  const fetch = async (input: string, init?: RequestInit) => {
    const response = await network.fetch(input, init);
    if (!isLive || !input.endsWith('/config')) return response;
    const config = (await response.json()) as object;
    return Response.json({ ...config, sandbox: false });
  };
  const view = render(
    <StablePayProvider
      proxyUrl={backend.shop.proxyUrl}
      fetch={fetch}
      storage={null}
      journal={createOutcomeJournal()}
    >
      <CheckoutPanel reference="ORD-1001" />
      <Simulator
        {...seams}
        reference="ORD-1001"
        controlToken={controlToken}
        network={network}
        fetch={(input, init) => {
          asked.push(`${init?.method} ${new URL(input).pathname}`);
          return seams.fetch(input, init);
        }}
      />
    </StablePayProvider>,
  );
  const shows = (name: string) =>
    waitFor(() => expect(view.container.querySelector(`[data-view='${name}']`)).not.toBeNull(), {
      timeout: 5_000,
    });
  return {
    ...view,
    asked,
    shows,
    press: async (name: string | RegExp) =>
      fireEvent.click(await screen.findByRole('button', { name })),
    start: async () => {
      fireEvent.click(await screen.findByRole('button', { name: /USDT/ }));
      await shows('awaitingPayment');
    },
    close: backend.shop.close,
  };
}

describe('Simulator', () => {
  it.each([
    ['See on chain', 'confirming'],
    ['Pay', 'paid'],
    ['Underpay', 'underpaid'],
    ['Overpay', 'overpaid'],
    ['Freeze', 'frozen'],
    ['Fail', 'failed'],
    ['Expire', 'expired'],
    ['Pay late', 'paid'],
  ])('%s moves the payment, and the page shows it', async (name, expected) => {
    const { start, press, shows, close } = open();
    await start();
    await press(name);
    await shows(expected);
    await screen.findByText(new RegExp(`^${name}: the session is`));
    cleanup();
    await close();
  });

  it('drops the network and brings it back', async () => {
    const { start, press, shows, close } = open();
    await start();
    await press('Drop the network');
    await press('Pay');
    await screen.findByText(/^Pay: the session is paid/);
    await press(/bring it back/);
    await shows('paid');
    cleanup();
    await close();
  });

  it('says why the sandbox refuses', async () => {
    const { start, press, close } = open();
    await start();
    await press('Pay');
    await screen.findByText(/is paid now/);
    await press('Fail');
    await screen.findByText(/has no transition/);
    cleanup();
    await close();
  });

  it('says that the control token is wrong', async () => {
    const { start, press, shows, close } = open({ controlToken: 'another-token-of-some-length' });
    await start();
    await press('Pay');
    await screen.findByText(/control token/);
    await shows('awaitingPayment');
    cleanup();
    await close();
  });

  it('waits for a session', async () => {
    const { press, asked, close } = open();
    await press('Pay');
    expect(screen.getByText(/No session yet/)).toBeInTheDocument();
    expect(asked).toEqual([]);
    cleanup();
    await close();
  });

  it('is not there, and does nothing, unless the proxy says sandbox', async () => {
    const { start, asked, close } = open({ isLive: true });
    await start();
    expect(screen.queryByRole('complementary', { name: 'Payment simulator' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Pay late' })).toBeNull();
    expect(asked).toEqual([]);
    cleanup();
    await close();
  });
});
