import { parseReference } from '@stablepay/core';
import type { MountHost } from '../element/MountHost.ts';
import { readProxy } from './readProxy.ts';

/** Whether there is an order and a backend to pay it through. Without them it is an option only. */
export function canPay(read: MountHost['read']): boolean {
  try {
    parseReference(read('reference'));
    return readProxy(read) !== undefined;
  } catch {
    return false;
  }
}
