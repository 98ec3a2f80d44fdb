import type { Fault } from '../faults/Fault.ts';

/** The fault switches of the inspector; others are set with the control API. */
export const faultPresets = {
  slow: { text: 'All answers 3 s late', faults: [{ kind: 'latency', ms: 3000 }] },
  errorOnce: { text: '500 once', faults: [{ kind: 'status', status: 500, times: 1 }] },
  down: { text: '503 until switched off', faults: [{ kind: 'status', status: 503 }] },
  lostOnce: {
    text: 'Next POST done, answer lost',
    faults: [{ kind: 'status', status: 502, times: 1, method: 'POST', afterwards: true }],
  },
  limitOnce: {
    text: '429 once',
    faults: [{ kind: 'rate-limit', retryAfterSeconds: 2, times: 1 }],
  },
  hangOnce: { text: 'Next answer never comes', faults: [{ kind: 'hang', times: 1 }] },
  truncateOnce: { text: 'Next answer cut off', faults: [{ kind: 'truncate', times: 1 }] },
  none: { text: 'All right again', faults: [] },
} as const satisfies Record<string, { text: string; faults: readonly Fault[] }>;

export type FaultPreset = keyof typeof faultPresets;

export function isFaultPreset(value: unknown): value is FaultPreset {
  return typeof value === 'string' && Object.hasOwn(faultPresets, value);
}
