import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseInteger, parseRecord } from '@stablepay/core';
import { build } from 'esbuild';
import { workspaceRoot } from '../../workspace/workspaceRoot.ts';

/** Bytes, after a collection of garbage. */
export type Memory = { rss: number; heapUsed: number; connections: number };

export type BenchProcess = { port: number; memory: () => Promise<Memory>; end: () => void };

const frameworks = ['express', 'fastify', 'hono', '@hono/node-server'];

/**
 * A script of this folder as JavaScript, with our packages in it: a shop does not run TypeScript,
 * whose compiler alone takes more memory than the proxy. Beside the frameworks, which stay outside.
 */
async function compile(script: string): Promise<string> {
  const outfile = join(workspaceRoot, 'packages/test/node_modules/.bench', `${script}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(script, import.meta.url))],
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
    external: [...frameworks, ...frameworks.map((name) => `${name}/*`)],
    conditions: ['stablepay-source', 'node'],
  });
  return outfile;
}

const parseMemory = (message: unknown): Memory => {
  const record = parseRecord(message, 'message');
  const read = (name: keyof Memory) => parseInteger(record[name], name);
  return { rss: read('rss'), heapUsed: read('heapUsed'), connections: read('connections') };
};

/** Starts a script of this folder in a process of its own and waits for the port it names. */
export async function startBenchProcess(script: string, ...args: string[]): Promise<BenchProcess> {
  const child = fork(await compile(script), args, {
    execArgv: ['--no-warnings', '--expose-gc'],
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
