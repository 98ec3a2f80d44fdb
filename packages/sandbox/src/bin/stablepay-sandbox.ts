#!/usr/bin/env node
import { runCli } from '../node/runCli.ts';

// Before anything is printed: whoever reads the line may send the signal at once.
const asked = new Promise<void>((resolve) => {
  process.once('SIGINT', () => resolve());
  process.once('SIGTERM', () => resolve());
});

const outcome = await runCli({
  args: process.argv.slice(2),
  env: process.env,
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});

if (typeof outcome === 'number') {
  process.exitCode = outcome;
} else {
  await asked;
  await outcome.close();
}
