import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseRecord } from '@stablepay/core';
import type { ClusterSettings } from './ClusterSettings.ts';

export type Worker = {
  port: number;
  url: string;
  /** Resolves when this process's `onPaid` is called next. */
  nextHandler: () => Promise<void>;
  /** Ends it as a power cut would. */
  kill: () => Promise<void>;
};

const script = fileURLToPath(new URL('./clusterWorker.ts', import.meta.url));

/** Starts one process of the shop's backend and waits until it listens. */
export async function startWorker(settings: ClusterSettings): Promise<Worker> {
  const child = fork(script, {
    execArgv: ['--conditions=stablepay-source', '--no-warnings'],
    env: { ...process.env, NODE_ENV: 'production', CLUSTER_SETTINGS: JSON.stringify(settings) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Set<() => void>();
  const port = await new Promise<number>((resolve, reject) => {
    child.on('message', (message) => {
      const { event, port: listening } = parseRecord(message, 'message');
      if (event === 'listening' && typeof listening === 'number') resolve(listening);
      if (event !== 'handler') return;
      for (const tell of waiting) tell();
      waiting.clear();
    });
    child.on('exit', (code) => reject(new Error(`The worker ended with ${code}.`)));
  });
  return {
    port,
    url: `http://127.0.0.1:${port}/api/stablepay`,
    nextHandler: () => new Promise((resolve) => waiting.add(resolve)),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}
