#!/usr/bin/env node
import process from 'node:process';
import { runDoctor } from '../src/doctor/runDoctor.ts';

const usage = `stablepay doctor [--json]

Checks key, clock, signature, origins and webhook address against the configured API.
Reads STABLEPAY_API_KEY, STABLEPAY_SECRET_KEY, STABLEPAY_TOKEN_SECRET, STABLEPAY_BASE_URL,
STABLEPAY_ALLOWED_ORIGINS, STABLEPAY_CHECKOUT_ORIGINS, STABLEPAY_WEBHOOK_URL and
STABLEPAY_WEBHOOK_SECRET. Changes nothing and prints no secret.
`;

const marks = { ok: 'ok     ', failed: 'FAILED ', skipped: 'skipped' } as const;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...flags] = args;
  const known = flags.every((flag) => flag === '--json');
  if (command !== 'doctor' || !known) {
    process.stdout.write(usage);
    return command === undefined || command === '--help' || command === 'help' ? 0 : 2;
  }
  const findings = await runDoctor({ env: process.env });
  if (flags.includes('--json')) {
    process.stdout.write(`${JSON.stringify(findings)}\n`);
  } else {
    const lines = findings.flatMap(({ name, outcome, detail, fix }) => [
      `${marks[outcome]}  ${name.padEnd(9)}  ${detail}`,
      ...(fix === undefined ? [] : [`${' '.repeat(20)}→ ${fix}`]),
    ]);
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  return findings.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
