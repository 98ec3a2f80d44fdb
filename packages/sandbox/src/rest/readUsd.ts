import { invalid } from './paramReaders.ts';

/** USD in any case, the only currency of subscriptions (section 6, B7). */
export function readUsd(value: unknown, param: string): void {
  if (typeof value !== 'string' || value.toUpperCase() !== 'USD') {
    throw invalid(param, `\`${param}\` must be USD.`);
  }
}
