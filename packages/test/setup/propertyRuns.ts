import fc from 'fast-check';

const read = (name: string) => {
  const value = Number(process.env[name]);
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
};

// Long runs (`pnpm test:long`) try every property more often, from a seed that is written down.
const numRuns = read('PROPERTY_RUNS');
const seed = read('PROPERTY_SEED');
fc.configureGlobal({
  ...(numRuns === undefined ? {} : { numRuns }),
  ...(seed === undefined ? {} : { seed }),
});
