const read = (name: string) => {
  const value = Number(process.env[name]);
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
};

/** How many lives are played, and from which seed: `pnpm test:long` asks for more than usual. */
export const modelRuns = (usual: number): { runs: number; seed: number | undefined } => ({
  runs: read('MODEL_RUNS') ?? usual,
  seed: read('MODEL_SEED'),
});
