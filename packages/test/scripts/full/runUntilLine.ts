import { spawn } from 'node:child_process';
import { childEnv } from '../run/childEnv.ts';

/**
 * Starts a long-running program, waits for its first whole line, ends it politely and says how it
 * went. Ends it by force, and throws, when it takes longer than `timeoutMs`.
 */
export function runUntilLine({
  command,
  args,
  cwd,
  timeoutMs = 20_000,
}: {
  command: string;
  args: readonly string[];
  cwd: string;
  timeoutMs?: number | undefined;
}): Promise<{ line: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: childEnv(cwd),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let asked = false;
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${command} ${asked ? 'did not end' : 'printed no line'}:\n${output}`));
    }, timeoutMs);
    const collect = (chunk: string) => {
      output += chunk;
      if (asked || !output.includes('\n')) return;
      asked = true;
      child.kill('SIGTERM');
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (asked) resolve({ line: output.split('\n')[0] ?? '', code });
      else reject(new Error(`${command} ended with ${code}:\n${output}`));
    });
  });
}
