import { join } from 'node:path';
import { ensureRedis } from '../redis/ensureRedis.ts';
import { readJsonFile } from '../results/readJsonFile.ts';
import { tallyVitest } from '../results/tallyVitest.ts';
import { toStepResult } from '../results/toStepResult.ts';
import { runCommand } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';

/** The numbers that were promised; `pnpm test` runs the same tests with smaller ones. */
const fullNumbers = {
  CLUSTER_COPIES: '10000',
  CLUSTER_CREATES: '50',
  CLUSTER_ORDERS: '40',
  CLUSTER_OUTAGE_MS: '15000',
  FAN_IN_SCALE: '1',
  // For each of the six adapters.
  HOSTILE_IDS: '1500',
};

async function run(folder: string): Promise<StepResult> {
  const outputFile = join(folder, 'server.json');
  const { code, output } = await runCommand({
    command: 'vitest',
    args: [
      // One after the other: each of them is several processes.
      ...['run', '--maxWorkers=1', '--project', 'node', '--reporter=default', '--reporter=json'],
      ...[`--outputFile.json=${outputFile}`, 'packages/server/src/adapters/adapters.test.ts'],
      'packages/server/src/proxy/fanIn.test.ts',
      'packages/server/src/proxy/proxyCluster.test.ts',
    ],
    env: { ...fullNumbers, REDIS_SERVER_PATH: await ensureRedis() },
  });
  const report = readJsonFile(outputFile);
  const tally = tallyVitest({ report, exitCode: code, projects: ['node'] });
  return toStepResult({ tally, output });
}

/** The server on several processes and in every framework, at the full numbers. */
export const serverSteps = (folder: string): Step[] => [
  { name: 'the server in four processes, and 9,000 hostile ids', run: () => run(folder) },
];
