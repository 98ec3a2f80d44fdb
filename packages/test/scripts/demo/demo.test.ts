import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { childEnv } from '../run/childEnv.ts';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';

const script = fileURLToPath(new URL('../demo.ts', import.meta.url));
const limit = { timeout: 90_000 };

const startDemo = (...args: string[]) => {
  const child = spawn(process.execPath, ['--conditions=stablepay-source', script, ...args], {
    env: childEnv(workspaceRoot),
  });
  let output = '';
  const printed = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('Ctrl-C ends everything')) resolve();
      });
    }
  });
  const ended = once(child, 'exit').then(([code]: unknown[]) => code);
  return { child, ended, ready: Promise.race([printed, ended]), output: () => output };
};

const addressOf = (output: string, what: string) =>
  new RegExp(`${what}\\s+\\S*?(http://127\\.0\\.0\\.1:\\d+)`).exec(output)?.[1] ?? '';

const anyPorts = ['--port', '0', '--plain-port', '0', '--sandbox-port', '0'];

test('shows a shop whose proxy reaches the sandbox, and ends with 0 on Ctrl-C', limit, async () => {
  const demo = startDemo(...anyPorts);
  await demo.ready;
  const shop = addressOf(demo.output(), 'Shop');
  expect(await (await fetch(shop)).text()).toContain('<title>Halden</title>');
  const config = await (await fetch(`${shop}/api/stablepay/config`)).json();
  expect(config).toMatchObject({
    sandbox: true,
    checkoutOrigins: [addressOf(demo.output(), 'Sandbox')],
  });
  const plain = addressOf(demo.output(), 'Plain');
  const bare = await (await fetch(`${plain}/bare.html`)).text();
  expect(bare).toContain(`data-proxy="${shop}/api/guests/bare/stablepay"`);

  demo.child.kill('SIGINT');
  expect(await demo.ended).toBe(0);
  for (const address of [shop, plain]) {
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  }
});

test('takes another port when the wanted one is taken, and says so', limit, async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => {
    holder.listen({ port: 0, host: '127.0.0.1' }, resolve);
  });
  const address = holder.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  const demo = startDemo(...anyPorts, '--port', String(taken));
  await demo.ready;
  expect(demo.output()).toContain(`Port ${taken} is taken; the shop has another one.`);
  expect((await fetch(addressOf(demo.output(), 'Shop'))).status).toBe(200);
  demo.child.kill('SIGTERM');
  expect(await demo.ended).toBe(0);
  holder.close();
});

test('says what is wrong with a port and starts nothing', limit, async () => {
  const demo = startDemo('--port', 'banana');
  expect(await demo.ended).toBe(1);
  expect(demo.output()).toContain('"banana" is no port');
});
