/** `@stablepay/server/redis`: the store for several instances, on the `redis` package. */
export { createRedisStore, type RedisStoreOptions } from './store/createRedisStore.ts';
