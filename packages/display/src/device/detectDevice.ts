import type { DeviceKind } from './DeviceKind.ts';

type DeviceWindow = {
  readonly matchMedia?: ((query: string) => { readonly matches: boolean }) | undefined;
  readonly ethereum?: unknown;
  readonly tronWeb?: unknown;
};

const isInjected = (value: unknown) => typeof value === 'object' && value !== null;

/**
 * A wallet's own browser puts an `ethereum` or `tronWeb` object into the page; on a computer an
 * extension does so too, and there a second device can scan. So both are asked: the object, and
 * whether fingers are the only pointer. The user agent is not read. Only words depend on it.
 */
export function detectDevice(scope: DeviceWindow): DeviceKind {
  if (scope.matchMedia?.('(hover: none) and (pointer: coarse)').matches !== true) return 'other';
  return isInjected(scope.ethereum) || isInjected(scope.tronWeb) ? 'walletBrowser' : 'phone';
}
