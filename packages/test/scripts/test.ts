import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ensureBrowser } from './browser/ensureBrowser.ts';
import { ensureMarks } from './prepare/ensureMarks.ts';
import { ensureRedis } from './redis/ensureRedis.ts';
import { readJsonFile } from './results/readJsonFile.ts';
import {
  addTallies,
  formatTally,
  isGreen,
  listFailures,
  onlyProblem,
  type Tally,
} from './results/tally.ts';
import { tallyPlaywright } from './results/tallyPlaywright.ts';
import { tallyVitest, vitestProjects } from './results/tallyVitest.ts';
import { runCommand } from './run/runCommand.ts';
import { readWorkspace } from './workspace/readWorkspace.ts';

const reports = mkdtempSync(join(tmpdir(), 'stablepay-test-'));
const env: Record<string, string> = {};

async function runVitest(): Promise<Tally> {
  const outputFile = join(reports, 'vitest.json');
  const { code } = await runCommand({
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`],
    env,
    stream: true,
  });
  return tallyVitest({
    report: readJsonFile(outputFile),
    exitCode: code,
    projects: vitestProjects,
  });
}

async function runPlaywright(folder: string): Promise<Tally> {
  const name = `e2e ${basename(folder)}`;
  const outputFile = join(reports, `${basename(folder)}.json`);
  const { code } = await runCommand({
    command: 'playwright',
    args: ['test', '--reporter=list,json'],
    cwd: folder,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: outputFile },
    stream: true,
  });
  return tallyPlaywright({ name, report: readJsonFile(outputFile), exitCode: code });
}

async function runEverything(): Promise<Tally> {
  env['CHROMIUM_PATH'] = await ensureBrowser();
  env['REDIS_SERVER_PATH'] = await ensureRedis();
  await ensureMarks();
  const tallies = [await runVitest()];
  const apps = readWorkspace().filter(({ folder }) =>
    existsSync(join(folder, 'playwright.config.ts')),
  );
  if (apps.length === 0) {
    tallies.push(onlyProblem('e2e: no playwright.config.ts'));
  }
  // One after the other: on two cores browsers beside browsers make waiting times unpredictable.
  for (const { folder } of apps) tallies.push(await runPlaywright(folder));
  return addTallies(tallies);
}

const total = await runEverything().catch((error: unknown): Tally =>
  onlyProblem(error instanceof Error ? error.message : String(error)),
);
for (const line of listFailures(total)) process.stdout.write(`${line}\n`);
process.stdout.write(`\n${formatTally(total)}\n`);
process.exitCode = isGreen(total) ? 0 : 1;
