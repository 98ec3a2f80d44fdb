import { type Clock, ConfigError } from '@stablepay/core';
import { isProduction } from '../proxy/isProduction.ts';
import { createMemoryStore } from './createMemoryStore.ts';
import type { Store } from './Store.ts';

/**
 * The store of the options. Memory forgets orders at a restart, so in production it is used only
 * when it is asked for by name.
 *
 * @throws ConfigError `config-missing`.
 */
export function chooseStore(store: Store | 'memory' | undefined, clock: Clock): Store {
  if (typeof store === 'object') return store;
  if (store === undefined && isProduction()) {
    throw new ConfigError({
      code: 'config-missing',
      message:
        'store is not set. In production give createRedisStore or createSqliteStore, or say ' +
        "store: 'memory' when one process that forgets its orders is what you want.",
    });
  }
  return createMemoryStore({ clock });
}
