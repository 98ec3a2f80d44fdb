import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from '../peers/Peer.ts';

/** Nothing published later is taken, so that the same table can be measured again. */
export const publishedBefore = '2026-11-20';

/** Git-ignored; nothing of it is in the workspace's lockfile. */
const home = join(import.meta.dirname, '../../.peers');

const npmInstall = (folder: string) =>
  new Promise<void>((resolve, reject) => {
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
    const child = spawn('npm', [...args, `--before=${publishedBefore}`], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let problem = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      problem += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(new Error(`npm install in ${folder} ended with ${code}:\n${problem.slice(-800)}`));
    });
  });

/**
 * The folder a peer is installed in; installs it with its exact versions, and without running any
 * of its scripts, where it is not there yet. An interrupted install begins again.
 *
 * @throws Error with npm's words when the registry cannot be reached.
 */
export async function installPeer({ id, packages }: Peer): Promise<string> {
  const folder = join(home, id);
  const stamp = join(folder, 'installed.json');
  const wanted = JSON.stringify({ packages, publishedBefore });
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = { name: `bench-${id}`, private: true, dependencies: packages };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await npmInstall(folder);
  writeFileSync(stamp, wanted);
  return folder;
}
