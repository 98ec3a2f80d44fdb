import { gzipSync } from 'node:zlib';
import { readScriptFiles } from '@stablepay/embed/files';
import type { Bundle } from '../bundle/bundleEntry.ts';
import type { Click, Subject } from './Subject.ts';

/**
 * The script tag, as its README shows it: the files as they are served. The second is the same
 * page with the option chosen, whose own button is clicked before the payment's code has arrived.
 */
export async function buildEmbed(): Promise<[Subject, Subject]> {
  const { version, files, integrity } = await readScriptFiles();
  const served = Object.entries(files).map(([name, text]) => ({
    name,
    gzip: new Uint8Array(gzipSync(text, { level: 9 })),
    contentType: 'text/javascript',
  }));
  const tag = `stablepay-${version}.js`;
  const sizeOf = (name: string) => served.find((file) => file.name === name)?.gzip.byteLength ?? 0;
  const bundle: Bundle = {
    files: served,
    js: sizeOf(tag),
    css: 0,
    total: sizeOf(tag) + sizeOf(`stablepay-flow-${version}.js`),
  };
  const element = (attributes: string) =>
    `<stablepay-checkout name="payment" frame="card" reference="{reference}" amount="48.20" currency="USD"${attributes}></stablepay-checkout>`;
  const click: Click = {
    before: 'stablepay-checkout >>> input',
    on: 'stablepay-checkout >>> .sp-drop-in__action button',
    shows: 'stablepay-checkout >>> .sp-qr',
    at: 'settled',
  };
  const loaded: Subject = {
    id: 'embed',
    title: 'StablePay, script tag',
    kind: 'ours',
    bundle,
    version: `@stablepay/embed ${version}`,
    shows: 'option',
    painted: 'stablepay-checkout >>> .sp-option',
    slow4g: true,
    click,
    body: element(''),
    script: `<script src="${tag}" integrity="${integrity[tag]}" crossorigin="anonymous" data-proxy="/api/stablepay" async></script>`,
    install: { packages: 0, bytes: 0 },
  };
  const cold: Subject = {
    ...loaded,
    id: 'embed-cold',
    slow4g: false,
    title: 'StablePay, script tag, clicked at once',
    body: element(' checked'),
    click: { on: 'stablepay-checkout', calls: 'start', shows: click.shows, at: 'painted' },
  };
  return [loaded, cold];
}
