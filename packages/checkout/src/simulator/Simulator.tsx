'use client';

import { hasSession, type FetchLike } from '@stablepay/core';
import { useMemo, useState } from 'react';
import { useCheckout } from '../hooks/useCheckout.ts';
import { createSimulatorCaller } from './createSimulatorCaller.ts';
import type { NetworkSwitch } from './createNetworkSwitch.ts';
import { NetworkToggle } from './NetworkToggle.tsx';
import { simulatorCommands, type SimulatorCommand } from './simulatorCommands.ts';

export type SimulatorProps = {
  /** The order whose payment is moved; the same as that of the checkout on the page. */
  reference: string;
  /** Where the sandbox's control API is: `/__sandbox` through your own server, or its address. */
  controlUrl: string;
  /** Opens the control API, where your own server does not add it. */
  controlToken?: string | undefined;
  /** Default: the browser's. */
  fetch?: FetchLike | undefined;
  /** From `createNetworkSwitch`; shows the button that drops the network. */
  network?: NetworkSwitch | undefined;
  /** `floating` lies in the corner of the window. Default `floating`. */
  placement?: 'floating' | 'inline' | undefined;
  /** Default: open. */
  defaultOpen?: boolean | undefined;
};

/**
 * An overlay for developers that plays payer and chain: pay, underpay, overpay, freeze, fail, pay
 * late, expire, drop the network. It shows nothing and does nothing unless the shop's proxy says
 * that it runs against a sandbox. Needs `@stablepay/checkout/simulator.css` and a
 * StablePayProvider above it.
 *
 * @example
 * <Simulator reference="ORD-1001" controlUrl="/__sandbox" />
 */
export function Simulator({
  reference,
  controlUrl,
  controlToken,
  fetch,
  network,
  placement = 'floating',
  defaultOpen = true,
}: SimulatorProps) {
  const { state, config, refresh } = useCheckout({ reference });
  const [isOpen, setOpen] = useState(defaultOpen);
  const [busy, setBusy] = useState<string>();
  const [note, setNote] = useState('');
  const caller = useMemo(
    () => createSimulatorCaller({ controlUrl, controlToken, fetch }),
    [controlUrl, controlToken, fetch],
  );
  if (config?.sandbox !== true) return null;

  const session = hasSession(state) ? state.session : undefined;
  const run = async (command: SimulatorCommand) => {
    if (!session || busy !== undefined) return;
    setBusy(command.name);
    try {
      const status = await caller.run({ sessionId: session.id, command });
      setNote(`${command.label}: the session is ${status} now.`);
    } catch (error) {
      setNote(error instanceof Error ? error.message : 'The sandbox did not answer.');
    }
    setBusy(undefined);
    refresh();
  };

  return (
    <aside className="sp-simulator" data-placement={placement} aria-label="Payment simulator">
      <details
        className="sp-simulator__box"
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary className="sp-simulator__title">
          <span className="sp-simulator__name">Simulator</span>
          <span className="sp-simulator__state">{state.status}</span>
        </summary>
        <div className="sp-simulator__body">
          <p className="sp-simulator__session">
            {session ? session.id : 'No session yet. Start the payment first.'}
          </p>
          <div className="sp-simulator__grid" role="group" aria-label="What the payer does">
            {simulatorCommands.map((command) => (
              <button
                key={command.name}
                className="sp-simulator__button"
                type="button"
                data-tone={command.tone}
                aria-disabled={!session || busy !== undefined || undefined}
                onClick={() => void run(command)}
              >
                {command.label}
              </button>
            ))}
          </div>
          {network ? <NetworkToggle network={network} onBack={refresh} /> : null}
          <p className="sp-simulator__note" role="status">
            {note}
          </p>
        </div>
      </details>
    </aside>
  );
}
