import { bundleEntry } from '../bundle/bundleEntry.ts';
import { readEntry } from './readEntry.ts';
import type { Subject } from './Subject.ts';

/** An empty custom element: nothing can be quicker. */
export async function buildFloor(): Promise<Subject> {
  const bundle = await bundleEntry({ ...readEntry('floor.js'), folder: import.meta.dirname });
  return {
    id: 'floor',
    title: 'empty custom element',
    kind: 'floor',
    bundle,
    version: '',
    shows: 'the floor of every measurement',
    painted: 'bench-empty >>> button',
    slow4g: true,
    click: { on: 'bench-empty >>> button', shows: 'bench-empty >>> p', at: 'settled' },
    body: '<bench-empty></bench-empty>',
    script: '<script src="entry.js" async></script>',
  };
}
