import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleEntry, type Bundle } from '../bundle/bundleEntry.ts';
import { installPeer } from '../install/installPeer.ts';
import { measureInstall, type InstallSize } from '../install/measureInstall.ts';
import type { Peer } from '../peers/Peer.ts';
import { readEntry } from './readEntry.ts';
import type { Subject } from './Subject.ts';

type Built = { code: string; bundle: Omit<Bundle, 'files'>; install: InstallSize; files: string[] };

const contentTypeOf = (name: string) => (name.endsWith('.css') ? 'text/css' : 'text/javascript');

/** What an earlier run built of the same entry; bundling RainbowKit takes a quarter of a minute. */
function readBuilt(folder: string, code: string): (Built & { bundle: Bundle }) | undefined {
  const file = join(folder, 'built.json');
  if (!existsSync(file)) return undefined;
  // Written below, whole or not at all.
  const built = JSON.parse(readFileSync(file, 'utf8')) as Built;
  if (built.code !== code) return undefined;
  const files = built.files.map((name) => ({
    name,
    gzip: new Uint8Array(readFileSync(join(folder, 'built', name))),
    contentType: contentTypeOf(name),
  }));
  return { ...built, bundle: { ...built.bundle, files } };
}

/** Installs and bundles a peer; what is there already is not made again. */
export async function buildPeer(peer: Peer): Promise<Subject> {
  const folder = await installPeer(peer);
  const { code, loader } = readEntry(peer.entry);
  let built = readBuilt(folder, code);
  if (!built) {
    const bundle = await bundleEntry({ code, loader, folder });
    const install = measureInstall(folder);
    const target = join(folder, 'built');
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target);
    for (const { name, gzip } of bundle.files) writeFileSync(join(target, name), gzip);
    const { files, ...sizes } = bundle;
    const names = files.map(({ name }) => name);
    const record: Built = { code, bundle: sizes, install, files: names };
    writeFileSync(join(folder, 'built.json'), JSON.stringify(record));
    built = { ...record, bundle };
  }
  return {
    id: peer.id,
    title: peer.title,
    kind: 'peer',
    bundle: built.bundle,
    version: `${peer.package} ${peer.packages[peer.package] ?? ''}`,
    shows: peer.shows,
    painted: peer.painted,
    slow4g: peer.slow4g,
    body: '<div id="app"></div>',
    script: '<script type="module" src="entry.js"></script>',
    install: built.install,
  };
}
