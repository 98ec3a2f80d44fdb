'use client';

import { useSyncExternalStore } from 'react';
import type { DeviceKind } from './DeviceKind.ts';
import { detectDevice } from './detectDevice.ts';

// What is in the page when it is read stays there.
const subscribe = () => () => {};
const onClient = (): DeviceKind => detectDevice(globalThis);
const onServer = (): DeviceKind => 'other';

/**
 * What the shopper holds. `other` on the server and while the page is taken over, so that nothing
 * differs from its HTML; then the truth.
 */
export const useDevice = (): DeviceKind => useSyncExternalStore(subscribe, onClient, onServer);
