import { globSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RunBench } from './bench/BenchResult.ts';
import { formatBench, isMissed } from './bench/formatBench.ts';
import { ensureBrowser } from './browser/ensureBrowser.ts';
import { ensureMarks } from './prepare/ensureMarks.ts';
import { workspaceRoot } from './workspace/workspaceRoot.ts';

const isBench = (module: object): module is { run: RunBench } =>
  'run' in module && typeof module.run === 'function';

process.env['CHROMIUM_PATH'] = await ensureBrowser();
await ensureMarks();

const wanted = process.argv[2] ?? '';
const files = globSync('{packages,apps}/*/{src,scripts,bench}/**/*.bench.ts', {
  cwd: workspaceRoot,
})
  .filter((file) => file.includes(wanted))
  .toSorted();
if (files.length === 0) throw new Error('There is no *.bench.ts to run.');

process.stdout.write(`${cpus().length} × ${cpus()[0]?.model ?? arch()}, ${platform()}, `);
process.stdout.write(`Node ${process.versions.node}\n`);
let missed = 0;
for (const file of files) {
  process.stdout.write(`\n${file}\n`);
  // The files are ours; what they export is checked on the next line.
  const module = (await import(pathToFileURL(join(workspaceRoot, file)).href)) as object;
  if (!isBench(module)) throw new Error(`${file} has to export run().`);
  const results = await module.run();
  missed += results.filter(isMissed).length;
  process.stdout.write(`${formatBench(results)}\n`);
}
process.exitCode = missed === 0 ? 0 : 1;
