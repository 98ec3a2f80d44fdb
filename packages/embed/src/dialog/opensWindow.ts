import type { MountHost } from '../element/MountHost.ts';

/** Whether the payment has a window of its own, which is a chunk of its own. */
export const opensWindow = (read: MountHost['read']): boolean =>
  /^(dialog|gaming)$/.test(read('panel') ?? '');
