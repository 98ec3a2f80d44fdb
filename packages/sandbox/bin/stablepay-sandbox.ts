#!/usr/bin/env node
import { runCli } from '../src/node/runCli.ts';

const outcome = await runCli({
  args: process.argv.slice(2),
  env: process.env,
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});

if (typeof outcome === 'number') {
  process.exitCode = outcome;
} else {
  const end = () => void outcome.close();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
