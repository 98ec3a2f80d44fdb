import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The React build of the same flow as one script. */
export async function buildReactPage(): Promise<string> {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    const result = await build({
      configFile: false,
      root: fileURLToPath(new URL('../../', import.meta.url)),
      logLevel: 'silent',
      mode: 'production',
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { conditions: ['stablepay-source', 'module', 'browser', 'production'] },
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: {
          input: 'e2e/conformance/reactPage.tsx',
          output: { format: 'iife', codeSplitting: false },
        },
      },
    });
    const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
    const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === 'chunk');
    if (chunk?.type !== 'chunk') throw new Error('The React page was not bundled.');
    return chunk.code;
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}
