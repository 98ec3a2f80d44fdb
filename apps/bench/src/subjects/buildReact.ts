import { bundleEntry } from '../bundle/bundleEntry.ts';
import { readEntry } from './readEntry.ts';
import type { Subject } from './Subject.ts';

/** Our React build, as the README shows it, with React in the bundle. */
export async function buildReact({ version }: { version: string }): Promise<Subject> {
  const bundle = await bundleEntry({
    ...readEntry('react.jsx'),
    folder: import.meta.dirname,
    conditions: ['stablepay-source'],
  });
  return {
    id: 'react',
    title: 'StablePay, React',
    kind: 'ours',
    bundle,
    version: `@stablepay/checkout ${version}`,
    shows: 'option',
    painted: '.sp-option',
    slow4g: true,
    click: {
      before: '.sp-option input',
      on: '.sp-drop-in__action button',
      shows: '.sp-qr',
      at: 'settled',
    },
    body: '<div id="app" data-reference="{reference}"></div>',
    script: '<script type="module" src="entry.js"></script>',
  };
}
