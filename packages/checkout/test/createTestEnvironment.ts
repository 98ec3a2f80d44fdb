import type { CheckoutEnvironment, EnvironmentEvent } from '../src/browser/CheckoutEnvironment.ts';

export type TestEnvironment = CheckoutEnvironment & {
  hide: () => void;
  show: () => void;
  setOnline: (isOnline: boolean) => void;
  emit: (event: EnvironmentEvent) => void;
  readonly listeners: number;
};

/** A page that is shown, hidden and cut off by hand. */
export function createTestEnvironment(): TestEnvironment {
  const listeners = new Set<(event: EnvironmentEvent) => void>();
  let isVisible = true;
  let isOnline = true;
  const emit = (event: EnvironmentEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  return {
    isVisible: () => isVisible,
    isOnline: () => isOnline,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hide: () => {
      isVisible = false;
      emit({ type: 'hid' });
    },
    // A phone that comes back fires all of these within a moment.
    show: () => {
      isVisible = true;
      for (let times = 0; times < 3; times += 1) emit({ type: 'woke' });
    },
    setOnline: (value) => {
      isOnline = value;
      if (value) emit({ type: 'woke' });
    },
    emit,
    get listeners() {
      return listeners.size;
    },
  };
}
