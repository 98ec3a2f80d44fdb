#!/usr/bin/env node
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { runConformance } from '../src/conformance/runConformance.ts';

const usage = `stablepay-conformance <url> --origin <origin> --reference <order> [--json]

Tries every rule of the merchant proxy protocol on a running proxy, in whatever language it is
written: stablepay-conformance https://shop.example/api/stablepay --origin https://shop.example
--reference TEST-1

  --origin     an origin on the proxy's list of allowed origins
  --reference  an order that can be paid and is not paid, which a caller without a cookie may open;
               it is opened and cancelled, and nothing is paid
  --plan       a plan such a caller may subscribe to; it is subscribed to and cancelled
  --refund     a refund of another order; its token comes as STABLEPAY_REFUND_TOKEN
  --only       tries only rules with these words in their name
  --json       prints the findings as JSON

STABLEPAY_WEBHOOK_SECRET also tries signed deliveries; they are about sessions nobody knows.
Where the proxy limits its callers (429) it waits for as long as Retry-After says, up to a minute;
with the limit lifted it is quicker. Use it against a test environment. Exit code 1 when a rule is broken.
`;

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      origin: { type: 'string' },
      reference: { type: 'string' },
      plan: { type: 'string' },
      refund: { type: 'string' },
      only: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [url] = positionals;
  const { origin, reference, plan, refund, json, help } = values;
  const refundToken = process.env['STABLEPAY_REFUND_TOKEN'];
  const isRefundWhole = (refund === undefined) === (refundToken === undefined);
  const isWhole = url !== undefined && origin !== undefined && reference !== undefined;
  if (help || !isWhole || !isRefundWhole) {
    process.stdout.write(usage);
    return help ? 0 : 2;
  }
  let hasWaited = false;
  const findings = await runConformance({
    target: {
      baseUrl: url.replace(/\/+$/, ''),
      origin,
      reference,
      plan,
      ...(refund !== undefined && refundToken !== undefined
        ? { refund: { id: refund, token: refundToken } }
        : {}),
      webhookSecret: process.env['STABLEPAY_WEBHOOK_SECRET'],
    },
    pause: async (ms) => {
      if (!hasWaited && !json) {
        process.stdout.write(
          '        … the proxy limits its callers (429): waits as it asks, now and from here on\n',
        );
      }
      hasWaited = true;
      await sleep(ms);
    },
    only: (name) => name.includes(values.only),
    onFinding: ({ name, ok, fault }) => {
      if (json) return;
      process.stdout.write(`${ok ? 'ok    ' : 'BROKEN'}  ${name}\n`);
      if (fault !== undefined) process.stdout.write(`        → ${fault}\n`);
    },
  });
  const broken = findings.filter(({ ok }) => !ok).length;
  process.stdout.write(
    json
      ? `${JSON.stringify(findings)}\n`
      : `\n${findings.length - broken} rules kept, ${broken} broken\n`,
  );
  return broken === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n\n${usage}`);
  process.exitCode = 2;
}
