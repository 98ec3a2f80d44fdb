import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommand } from './runCommand.ts';
import { runSteps } from './runSteps.ts';

let printed = '';
beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

test('what was not run counts as neither passed nor failed, and says so twice', async () => {
  const run = () => Promise.resolve({ ok: true, notRun: true as const, detail: 'NOT COMPARED' });
  const result = await runSteps({ steps: [{ name: 'pictures', run }] });
  expect(result).toEqual({ passed: 0, failed: 0, notRun: 1 });
  expect(printed.match(/NOT COMPARED/g)).toHaveLength(2);
  expect(printed).not.toContain('✓');
});
afterEach(() => vi.restoreAllMocks());

test('every step runs, also after one has failed or thrown', async () => {
  const ran: string[] = [];
  const step = (name: string, run: () => { ok: boolean; detail: string }) => ({
    name,
    run: () => {
      ran.push(name);
      return Promise.resolve().then(run);
    },
  });
  const result = await runSteps({
    steps: [
      step('good', () => ({ ok: true, detail: '3 files' })),
      step('bad', () => ({ ok: false, detail: 'a.ts is too long' })),
      step('broken', () => {
        throw new Error('out of memory');
      }),
      step('last', () => ({ ok: true, detail: 'clean' })),
    ],
    width: 2,
  });
  expect(result).toEqual({ passed: 2, failed: 2, notRun: 0 });
  expect(ran).toEqual(['good', 'bad', 'broken', 'last']);
  for (const words of ['a.ts is too long', 'out of memory', '3 files'])
    expect(printed).toContain(words);
});

test('a command says how it ended and what it said', async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3;';
  const { code, output } = await runCommand({ command: process.execPath, args: ['-e', script] });
  expect(code).toBe(3);
  expect(output.split('\n').toSorted()).toEqual(['', 'err', 'out']);
});

test('a command that does not exist, and one that is killed, are failures', async () => {
  expect(await runCommand({ command: 'no-such-command-at-all' })).toMatchObject({ code: 127 });
  const suicide = 'process.kill(process.pid, "SIGKILL")';
  const killed = await runCommand({ command: process.execPath, args: ['-e', suicide] });
  expect(killed.code).toBe(130);
});

test('a child runs with the Node of the repository and is no test', async () => {
  const script = 'console.log(process.version, process.env.VITEST, process.env.NODE_ENV)';
  const { output } = await runCommand({ command: 'node', args: ['-e', script] });
  expect(output.trim()).toBe(`${process.version} undefined undefined`);
});
