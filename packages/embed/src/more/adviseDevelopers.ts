import type { MountHost } from '../element/MountHost.ts';

/** Hosts that no shopper sees; elsewhere `data-debug` on the tag says so. */
const isDevelopment = /^localhost$|\.(?:localhost|test|local)$/;

/** Has developers told what is wrong with an element; shoppers' browsers load nothing for it. */
export function adviseDevelopers(host: MountHost): void {
  if (host.read('debug') === undefined && !isDevelopment.test(location.hostname)) return;
  host.load('debug').then(
    (debug) => (debug as { check: (host: MountHost) => void }).check(host),
    () => undefined,
  );
}
