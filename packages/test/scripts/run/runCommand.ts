import { spawn } from 'node:child_process';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';
import { childEnv } from './childEnv.ts';

export type CommandResult = {
  /** Exit code; 130 when a signal ended it, 127 when it could not be started. */
  code: number;
  /** Both streams, in the order they arrived. */
  output: string;
  durationMs: number;
};

/**
 * Runs a command with the repository's own Node and tools first on PATH. Never throws: a command
 * that can't be started is a result like any other.
 */
export function runCommand({
  command,
  args = [],
  cwd = workspaceRoot,
  env = {},
  stream = false,
}: {
  command: string;
  args?: readonly string[] | undefined;
  cwd?: string | undefined;
  env?: Record<string, string | undefined> | undefined;
  /** Also write the output to our own, while it comes. */
  stream?: boolean | undefined;
}): Promise<CommandResult> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...childEnv(cwd), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: string) => {
      output += chunk;
      if (stream) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const end = (code: number) =>
      resolve({ code, output, durationMs: performance.now() - startedAt });
    child.on('error', (error) => {
      collect(`${command}: ${error.message}\n`);
      end(127);
    });
    child.on('close', (code, signal) => end(code ?? (signal === null ? 1 : 130)));
  });
}
