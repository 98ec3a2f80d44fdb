import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseInteger, parseRecord } from '@stablepay/core';

/** Bytes, after a collection of garbage. */
export type Memory = { rss: number; heapUsed: number; connections: number };

export type BenchProcess = { port: number; memory: () => Promise<Memory>; end: () => void };

const parseMemory = (message: unknown): Memory => {
  const record = parseRecord(message, 'message');
  const read = (name: keyof Memory) => parseInteger(record[name], name);
  return { rss: read('rss'), heapUsed: read('heapUsed'), connections: read('connections') };
};

/** Starts a script of this folder and waits for the port it names. */
export function startBenchProcess(script: string, ...args: string[]): Promise<BenchProcess> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = fork(path, args, {
    execArgv: ['--conditions=stablepay-source', '--no-warnings', '--expose-gc'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}.`)));
    child.once('message', (message) => {
      resolve({
        port: parseInteger(parseRecord(message, 'message')['port'], 'port'),
        memory: () =>
          new Promise((tell) => {
            child.once('message', (answer) => tell(parseMemory(answer)));
            child.send('memory');
          }),
        end: () => void child.kill('SIGKILL'),
      });
    });
  });
}
