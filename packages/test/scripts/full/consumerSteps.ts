import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord, parseString } from '@stablepay/core';
import { buildWorkspace } from '../build/buildWorkspace.ts';
import { packPackages } from '../pack/packPackages.ts';
import { runCommand } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';
import { checkClientMarks } from './checkClientMarks.ts';
import { createConsumer } from './createConsumer.ts';
import { runUntilLine } from './runUntilLine.ts';

/** Packs the packages and uses them as a stranger would, in `folder` outside of the workspace. */
export function consumerSteps(folder: string): Step[] {
  const shop = join(folder, 'shop');
  const clientFolders = ['display', 'checkout'].map((name) =>
    join(shop, 'node_modules/@stablepay', name),
  );

  const install = async (): Promise<StepResult> => {
    const failed = (await buildWorkspace({ packagesOnly: true })).filter(({ ok }) => !ok);
    if (failed.length > 0) {
      return {
        ok: false,
        detail: failed.map(({ name, output }) => `${name}\n${output}`).join('\n'),
      };
    }
    const packed = await packPackages({ folder });
    mkdirSync(shop, { recursive: true });
    const { code, output } = await createConsumer({ folder: shop, packed });
    return { ok: code === 0, detail: code === 0 ? `${packed.length} tarballs` : output };
  };

  const run = (name: string, command: string, args: string[], expected?: RegExp): Step => ({
    name: `consumer: ${name}`,
    run: async () => {
      const { code, output } = await runCommand({ command, args, cwd: shop });
      const ok = code === 0 && (expected?.test(output) ?? true);
      return { ok, detail: ok ? 'works' : `${command} ended with ${code}\n${output}` };
    },
  });

  const startsSandbox = async (): Promise<StepResult> => {
    const { line, code } = await runUntilLine({
      command: join(shop, 'node_modules/.bin/stablepay-sandbox'),
      args: ['--port', '0', '--db', ':memory:', '--json'],
      cwd: shop,
    });
    const ready = parseRecord(JSON.parse(line), 'line');
    for (const field of ['url', 'apiKey', 'secretKey']) parseString(ready[field], field);
    return { ok: code === 0, detail: code === 0 ? 'works' : `ended with ${code}` };
  };

  const tsc = (project: string) => ['-p', project, '--pretty', 'false'];
  return [
    { name: 'consumer: packs and installs from tarballs', run: install },
    run('types, moduleResolution bundler', 'tsc', tsc('tsconfig.bundler.json')),
    run('types, moduleResolution nodenext, backend', 'tsc', tsc('tsconfig.node.json')),
    run('types, moduleResolution nodenext, browser', 'tsc', tsc('tsconfig.node-browser.json')),
    run('Vite builds a shop', 'vite', ['build', '--logLevel', 'warn']),
    run('Node runs a backend and renders the option', 'node', ['run.mjs'], /published shape works/),
    run('stablepay --help', 'stablepay', ['--help'], /stablepay doctor/),
    { name: "consumer: 'use client' where hooks are", run: () => checkClientMarks(clientFolders) },
    { name: 'consumer: stablepay-sandbox starts and ends', run: startsSandbox },
  ];
}
