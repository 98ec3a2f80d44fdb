import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureMarks } from '../prepare/ensureMarks.ts';
import { runCommand } from '../run/runCommand.ts';
import { needsOf, readWorkspace, type Room } from '../workspace/readWorkspace.ts';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';
import { hashFolders } from './hashFolders.ts';

export type BuildResult = {
  name: string;
  ok: boolean;
  /** Nothing it is made of has changed since the last build. */
  cached: boolean;
  output: string;
  durationMs: number;
};

const cacheFolder = join(workspaceRoot, 'node_modules/.cache/stablepay-build');
const sharedInputs = ['pnpm-lock.yaml', 'tsconfig.base.json'].map((file) =>
  join(workspaceRoot, file),
);

type Outcome = { result: BuildResult; key: string };

async function buildRoom({ room, below }: { room: Room; below: Outcome[] }): Promise<Outcome> {
  const { name, scripts } = room.manifest;
  const key = hashFolders(
    [room.folder, ...sharedInputs],
    `${process.version} ${below.map((outcome) => outcome.key).join(' ')}`,
  );
  const stamp = join(cacheFolder, name.replaceAll('/', '+'));
  const failedBelow = below.find((outcome) => !outcome.result.ok);
  if (failedBelow) {
    const output = `not built: ${failedBelow.result.name} failed`;
    return { key, result: { name, ok: false, cached: false, output, durationMs: 0 } };
  }
  const isFresh =
    existsSync(join(room.folder, 'dist')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === key;
  if (isFresh) return { key, result: { name, ok: true, cached: true, output: '', durationMs: 0 } };

  const { code, output, durationMs } = await runCommand({
    command: 'sh',
    args: ['-c', scripts?.['build'] ?? 'false'],
    cwd: room.folder,
  });
  if (code === 0) {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(stamp, key);
  }
  return { key, result: { name, ok: code === 0, cached: false, output, durationMs } };
}

function withNeeds(rooms: readonly Room[], names: readonly string[]): Set<string> {
  const wanted = new Set(names);
  // Rooms come after what they need, so one pass from the end finds everything.
  for (const room of rooms.toReversed()) {
    if (!wanted.has(room.manifest.name)) continue;
    for (const need of needsOf(room)) wanted.add(need);
  }
  return wanted;
}

/**
 * Builds everything with a `build` script, each room after the rooms it needs, two at a time.
 * What has not changed is not built again.
 */
export async function buildWorkspace({
  onResult,
  packagesOnly = false,
  only,
}: {
  onResult?: ((result: BuildResult) => void) | undefined;
  packagesOnly?: boolean | undefined;
  /** Names of packages; they and what they need are built. */
  only?: readonly string[] | undefined;
} = {}): Promise<BuildResult[]> {
  await ensureMarks();
  const all = readWorkspace().filter(({ manifest }) => manifest.scripts?.['build'] !== undefined);
  const wanted = only && withNeeds(all, only);
  const rooms = all.filter(
    ({ kind, manifest }) =>
      (!packagesOnly || kind === 'package') && (!wanted || wanted.has(manifest.name)),
  );
  const outcomes = new Map<string, Promise<Outcome>>();
  let running = 0;
  const queue: (() => void)[] = [];
  const inTurn = async (work: () => Promise<Outcome>): Promise<Outcome> => {
    if (running >= 2) await new Promise<void>((resolve) => queue.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      queue.shift()?.();
    }
  };

  for (const room of rooms) {
    const below = Promise.all(needsOf(room).flatMap((name) => outcomes.get(name) ?? []));
    const outcome = below.then((done) => inTurn(() => buildRoom({ room, below: done })));
    outcomes.set(room.manifest.name, outcome);
    void outcome.then(({ result }) => onResult?.(result));
  }
  const done = await Promise.all(outcomes.values());
  return done.map(({ result }) => result);
}
