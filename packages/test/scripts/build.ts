import { styleText } from 'node:util';
import { buildWorkspace } from './build/buildWorkspace.ts';

const results = await buildWorkspace({
  packagesOnly: process.argv.includes('--packages'),
  onResult: ({ name, ok, cached, output, durationMs }) => {
    const took = cached ? 'unchanged' : `${(durationMs / 1_000).toFixed(1)} s`;
    process.stdout.write(
      `${ok ? styleText('green', '✓') : styleText('red', '✗')} ${name} (${took})\n`,
    );
    if (!ok) process.stdout.write(`${output.trimEnd().replaceAll(/^/gm, '    ')}\n`);
  },
});
process.exitCode = results.every((result) => result.ok) ? 0 : 1;
