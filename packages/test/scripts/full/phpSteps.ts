import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runCommand } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';
import { ensurePhp } from './ensurePhp.ts';
import { phpStubs } from './phpStubs.ts';

const titles = [
  '',
  'USDT | USDC 稳定币支付',
  `'); system('id'); //`,
  `\\`,
  `\\'); die('x'); ?><b>`,
  '?><?php echo "x"; ?>',
  '$this->x {$y} ${z} `w`',
  'a\'b"c\\d\u2028e\nf',
];

const readTitle = (output: string): unknown => {
  const answer: unknown = JSON.parse(output);
  return typeof answer === 'object' && answer !== null
    ? { title: Reflect.get(answer, 'title'), printed: Reflect.get(answer, 'printed') }
    : undefined;
};

type Made = { code: string; title: string };

/** The kit's sources hold JSX, which Node doesn't read, so the snippets are made by a bundle. */
async function makeSnippets(target: string): Promise<Made[]> {
  const contents = `
    import { en } from '@stablepay/display';
    import { singleLine } from '@stablepay/display/platforms';
    import { platformSnippets } from '@stablepay/display/snippets';
    const made = ${JSON.stringify(titles)}.flatMap((title) =>
      ['woocommerce', 'woocommerce-blocks'].flatMap((platform) =>
        platformSnippets({ platform, choices: { messages: en, currency: 'USD', networks: ['TRON'], title } })
          .filter(({ language }) => language === 'php')
          .map(({ code }) => ({ code, title: singleLine(title) || en.title })),
      ),
    );
    console.log(JSON.stringify(made));`;
  const outfile = join(target, 'make.mjs');
  await build({
    stdin: { contents, resolveDir: join(workspaceRoot, 'packages/checkout'), loader: 'ts' },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    conditions: ['stablepay-source'],
    // React is CommonJS and asks for its parts.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'silent',
  });
  const { code, output } = await runCommand({ command: 'node', args: [outfile] });
  if (code !== 0) throw new Error(output);
  // Printed by the bundle above.
  return JSON.parse(output) as Made[];
}

async function checkFile({ file, stubs, title }: { file: string; stubs: string; title: string }) {
  const lint = await runCommand({ command: 'php', args: ['-l', file] });
  if (lint.code !== 0) return lint.output;
  const { code, output } = await runCommand({ command: 'php', args: [stubs, file] });
  if (code !== 0) return `${title}: ${output}`;
  const same = JSON.stringify(readTitle(output)) === JSON.stringify({ title, printed: '' });
  return same ? undefined : `${title}: ${output}`;
}

/** Every PHP snippet, with titles that try to break out: parsed, loaded and asked for its title. */
async function run(folder: string): Promise<StepResult> {
  if (!(await ensurePhp())) {
    const how = 'sudo apt-get update && sudo apt-get install -y php-cli';
    return { ok: false, detail: `NOT RUN: there is no PHP. Install it with:\n\n  ${how}` };
  }
  const target = join(folder, 'php');
  mkdirSync(target, { recursive: true });
  const stubs = join(target, 'stubs.php');
  writeFileSync(stubs, phpStubs);
  const made = await makeSnippets(target);
  const problems: string[] = [];
  for (const [at, { code, title }] of made.entries()) {
    const file = join(target, `${at}.php`);
    writeFileSync(file, code);
    const problem = await checkFile({ file, stubs, title });
    if (problem !== undefined) problems.push(problem);
  }
  const ok = problems.length === 0 && made.length === titles.length * 2;
  return { ok, detail: ok ? `${made.length} files` : problems.join('\n') };
}

/** What `pnpm test:full` does with PHP. */
export const phpSteps = (folder: string): Step[] => [
  { name: 'PHP snippets parse and run', run: () => run(folder) },
];
