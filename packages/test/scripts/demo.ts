import { parseArgs } from 'node:util';
import { readScriptFiles } from '@stablepay/embed/files';
import { startPlainDemo, type PlainDemo } from '@stablepay/storefront-plain/demo';
import { buildClient } from '@stablepay/storefront/demo';
import { demoText } from './demo/demoText.ts';
import { findPort } from './demo/findPort.ts';
import { ensureMarks } from './prepare/ensureMarks.ts';

const usage = `pnpm demo [--port 3000] [--plain-port 3001] [--sandbox-port 4010]
Starts the demo shops and the sandbox on this machine.\n`;

const parsePort = (text: string): number => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new RangeError(`"${text}" is no port. Give a number up to 65535; 0 takes any free one.`);
};

const choosePort = async ({ wanted, what }: { wanted: number; what: string }) => {
  const port = await findPort(wanted);
  const note = `Port ${wanted} is taken; ${what} has another one.`;
  return { port, notes: port === wanted ? [] : [note] };
};

let demo: PlainDemo | undefined;
let isEnding = false;

async function end(): Promise<void> {
  // npm and the terminal may both pass the signal on.
  if (isEnding) return;
  isEnding = true;
  await demo?.close();
  process.exit(0);
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3000' },
      'plain-port': { type: 'string', default: '3001' },
      'sandbox-port': { type: 'string', default: '4010' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const wantedShop = parsePort(values.port);
  const wantedPlain = parsePort(values['plain-port']);
  const wantedSandbox = parsePort(values['sandbox-port']);

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  process.stdout.write('Building the shops …\n');
  await ensureMarks();
  const client = await buildClient();
  const script = await readScriptFiles();
  const shopPort = await choosePort({ wanted: wantedShop, what: 'the shop' });
  const plainPort = await choosePort({ wanted: wantedPlain, what: 'the shops without React' });
  const sandboxPort = await choosePort({ wanted: wantedSandbox, what: 'the sandbox' });
  demo = await startPlainDemo({
    client,
    script,
    shopPort: shopPort.port,
    plainPort: plainPort.port,
    sandboxPort: sandboxPort.port,
    onError: ({ error }) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    },
  });
  const notes = [...shopPort.notes, ...plainPort.notes, ...sandboxPort.notes];
  process.stdout.write(demoText({ ...demo, notes }));
}

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
