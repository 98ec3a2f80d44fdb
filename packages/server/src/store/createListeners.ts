import type { RecordAddress } from './Store.ts';

/** Who waits for which record in this process. */
export type Listeners = {
  add: (params: RecordAddress & { listener: () => void }) => () => void;
  /** Calls everybody who waits for the record of this name. */
  tell: (name: string) => void;
  nameOf: (address: RecordAddress) => string;
};

/** Makes {@link Listeners}; nothing is kept for a record nobody waits for. */
export function createListeners(): Listeners {
  const groups = new Map<string, Set<() => void>>();
  const nameOf = ({ kind, key }: RecordAddress) => `${kind}:${key}`;
  return {
    nameOf,
    add: ({ listener, ...address }) => {
      const name = nameOf(address);
      const group = groups.get(name) ?? new Set();
      groups.set(name, group.add(listener));
      return () => {
        group.delete(listener);
        if (group.size === 0 && groups.get(name) === group) groups.delete(name);
      };
    },
    tell: (name) => {
      for (const listener of [...(groups.get(name) ?? [])]) listener();
    },
  };
}
