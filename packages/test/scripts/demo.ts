import { parseArgs } from 'node:util';
import { buildClient, startDemo } from '@stablepay/storefront/demo';
import { demoText } from './demo/demoText.ts';
import { findPort } from './demo/findPort.ts';
import { ensureMarks } from './prepare/ensureMarks.ts';

const usage = `pnpm demo [--port 3000] [--sandbox-port 4010]
Starts the demo shop and the sandbox on this machine.\n`;

const parsePort = (text: string): number => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new RangeError(`"${text}" is no port. Give a number from 1 to 65535.`);
};

const choosePort = async ({ wanted, what }: { wanted: number; what: string }) => {
  const port = await findPort(wanted);
  const note = `Port ${wanted} is taken; ${what} has another one.`;
  return { port, notes: port === wanted ? [] : [note] };
};

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3000' },
      'sandbox-port': { type: 'string', default: '4010' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const wantedShop = parsePort(values.port);
  const wantedSandbox = parsePort(values['sandbox-port']);

  process.stdout.write('Building the shop …\n');
  await ensureMarks();
  const client = await buildClient();
  const shopPort = await choosePort({ wanted: wantedShop, what: 'the shop' });
  const sandboxPort = await choosePort({ wanted: wantedSandbox, what: 'the sandbox' });
  const demo = await startDemo({
    client,
    shopPort: shopPort.port,
    sandboxPort: sandboxPort.port,
    onError: ({ error }) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    },
  });

  let ending = false;
  const end = async () => {
    // npm and the terminal may both pass the signal on.
    if (ending) return;
    ending = true;
    await demo.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  process.stdout.write(demoText({ ...demo, notes: [...shopPort.notes, ...sandboxPort.notes] }));
}

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
