import fc from 'fast-check';
import { createModelWorld } from './createModelWorld.ts';
import { endWorld } from './endWorld.ts';
import { engineCommands } from './engineCommands.ts';

/** Plays `runs` lives of a shopper's browser; the error of one that went wrong has its seed and path. */
export async function runEngineModel({
  runs,
  seed,
}: {
  runs: number;
  seed?: number | undefined;
}): Promise<void> {
  const commands = fc.commands(engineCommands, { maxCommands: 60, size: 'max' });
  await fc.assert(
    fc.asyncProperty(commands, fc.nat(), async (life, chance) => {
      const world = createModelWorld(chance);
      // Every life begins on a page; what is bought on it is up to the commands.
      world.openPage().checkout.resume();
      await fc.asyncModelRun(() => ({ model: { pages: 1 }, real: world }), life);
      await endWorld(world);
    }),
    { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
  );
}
