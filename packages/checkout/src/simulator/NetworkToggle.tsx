'use client';

import { useSyncExternalStore } from 'react';
import type { NetworkSwitch } from './createNetworkSwitch.ts';

/** Drops the page's connection to the shop, and brings it back. */
export function NetworkToggle({
  network,
  onBack,
}: {
  network: NetworkSwitch;
  /** The connection is there again. */
  onBack: () => void;
}) {
  const isOnline = useSyncExternalStore(network.subscribe, network.isOnline, network.isOnline);
  const toggle = () => {
    network.setOnline(!isOnline);
    if (!isOnline) onBack();
  };
  return (
    <button
      className="sp-simulator__button"
      type="button"
      data-tone="bad"
      aria-pressed={!isOnline}
      onClick={toggle}
    >
      {isOnline ? 'Drop the network' : 'Network is down: bring it back'}
    </button>
  );
}
