import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser/launchBrowser.ts';
import { peers } from './peers/peers.ts';
import { promisesOf, type Promised } from './report/promisesOf.ts';
import { writeReport } from './report/reportFiles.ts';
import { toResults } from './report/toResults.ts';
import { runRounds } from './rounds/runRounds.ts';
import { startStage } from './stage/startStage.ts';
import { buildEmbed } from './subjects/buildEmbed.ts';
import { buildFloor } from './subjects/buildFloor.ts';
import { buildPeer } from './subjects/buildPeer.ts';
import { buildReact } from './subjects/buildReact.ts';
import type { Subject } from './subjects/Subject.ts';

const leastRounds = 15;
const say = (text: string) => process.stderr.write(text);

const versionOf = (room: string): string => {
  const file = join(import.meta.dirname, '../../../packages', room, 'package.json');
  // Our own manifest; pnpm refuses one without a version.
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

async function buildSubjects() {
  const floor = await buildFloor();
  const [embed, cold] = await buildEmbed();
  const react = await buildReact({ version: versionOf('checkout') });
  const theirs: Subject[] = [];
  for (const peer of peers) {
    say(`${peer.title}: installing and bundling …\n`);
    theirs.push(await buildPeer(peer));
  }
  return { floor, cold, listed: [floor, embed, react, ...theirs] };
}

/** Changes with anything that is measured; samples of something else are not gone on with. */
function keyOf(subjects: readonly Subject[], browser: string): string {
  const hash = createHash('sha256').update(browser);
  for (const { body, script, bundle } of subjects) {
    hash.update(body).update(script);
    for (const { gzip } of bundle.files) hash.update(gzip);
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * Ours beside other payment front ends: bytes, packages, and how long a shopper waits. Promised in
 * issue 6. `BENCH_ROUNDS` asks for another number of rounds; only 15 and more are written down, and
 * 0, which weighs without timing.
 */
export async function run(): Promise<Promised[]> {
  const rounds = Number(process.env['BENCH_ROUNDS'] ?? leastRounds);
  const { floor, cold, listed } = await buildSubjects();
  // Used in another way and so measured by itself, but no row of the table.
  const subjects = [...listed, cold];
  const browser = await launchBrowser();
  const stage = await startStage(subjects);
  try {
    const key = keyOf(subjects, browser.version());
    const file = join(import.meta.dirname, `../../../.runs/bench/peers-${key}.jsonl`);
    const measured = await runRounds({ browser, stage, subjects, rounds, file, onProgress: say });
    const taken = rounds === 0 ? [] : measured;
    const rows = toResults({ subjects: listed, measured: taken, floor });
    if (rounds === 0 || rounds >= leastRounds) {
      writeReport({
        date: new Date().toISOString().slice(0, 10),
        machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`,
        browser: `Chromium ${browser.version()}`,
        rounds,
        rows,
      });
    }
    return promisesOf({ rows, measured });
  } finally {
    await browser.close();
    await stage.close();
  }
}
