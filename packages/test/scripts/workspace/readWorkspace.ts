import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from './workspaceRoot.ts';

export type Manifest = {
  name: string;
  version: string;
  private?: boolean | undefined;
  dependencies?: Record<string, string> | undefined;
  devDependencies?: Record<string, string> | undefined;
  peerDependencies?: Record<string, string> | undefined;
  /** Packages whose code its build puts into its own files, so that nobody has to install them. */
  builtFrom?: readonly string[] | undefined;
  scripts?: Record<string, string> | undefined;
  bin?: Record<string, string> | undefined;
  exports?: Record<string, unknown> | undefined;
  publishConfig?: { exports?: Record<string, unknown> | undefined } | undefined;
};

export type Room = {
  /** Absolute path. */
  folder: string;
  kind: 'package' | 'app';
  manifest: Manifest;
};

function readRooms({ parent, kind }: { parent: string; kind: Room['kind'] }): Room[] {
  const folder = join(workspaceRoot, parent);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((room) => existsSync(join(room, 'package.json')))
    .map((room) => {
      // Our own committed file; npm and pnpm refuse a malformed one long before this does.
      const manifest = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')) as Manifest;
      return { folder: room, kind, manifest };
    });
}

/** Names of what has to be built before a room. */
export function needsOf({ manifest }: Room): readonly string[] {
  return [...Object.keys(manifest.dependencies ?? {}), ...(manifest.builtFrom ?? [])];
}

/** Every package and app, each after everything of ours it needs at run time. */
export function readWorkspace(): Room[] {
  const rooms = [
    ...readRooms({ parent: 'packages', kind: 'package' }),
    ...readRooms({ parent: 'apps', kind: 'app' }),
  ];
  const ordered: Room[] = [];
  const visit = (room: Room) => {
    if (ordered.includes(room)) return;
    const needs = needsOf(room);
    for (const other of rooms) {
      if (other !== room && needs.includes(other.manifest.name)) visit(other);
    }
    ordered.push(room);
  };
  rooms.forEach(visit);
  return ordered;
}

/** The packages that go to npm. */
export function publicPackages(rooms: readonly Room[] = readWorkspace()): Room[] {
  return rooms.filter((room) => room.kind === 'package' && room.manifest.private !== true);
}
