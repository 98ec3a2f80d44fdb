import { readFileSync } from 'node:fs';

/** What the script's files are made of: our packages, and what is bundled of others. */
const parts = [
  '@stablepay/core',
  '@stablepay/display',
  '@stablepay/checkout',
  'preact',
  'qrcode.react',
];
const ours = 'MIT';

function readManifest(name: string): { version: string; license: string } {
  const from =
    name === 'qrcode.react'
      ? import.meta.resolve('@stablepay/checkout/package.json')
      : import.meta.url;
  let folder = new URL('./', from);
  for (;;) {
    try {
      const text = readFileSync(new URL(`node_modules/${name}/package.json`, folder), 'utf8');
      const { version, license = ours } = JSON.parse(text) as { version: string; license?: string };
      return { version, license };
    } catch (cause) {
      const parent = new URL('../', folder);
      if (parent.href === folder.href) throw new Error(`${name} is not installed.`, { cause });
      folder = parent;
    }
  }
}

/**
 * The software bill of materials of the script, CycloneDX 1.6: no clock and no chance in it, so the
 * same sources give the same bytes.
 *
 * @throws Error when something it names is not installed.
 */
export function toBillOfMaterials({
  version,
  integrity,
}: {
  version: string;
  integrity: Readonly<Record<string, string>>;
}): string {
  const components = parts.map((name) => {
    const { version: of, license } = readManifest(name);
    const purl = `pkg:npm/${name.replace('@', '%40')}@${of}`;
    return {
      type: 'library',
      name,
      version: of,
      'bom-ref': purl,
      purl,
      licenses: [{ license: { id: license } }],
    };
  });
  const files = Object.entries(integrity).map(([name, hash]) => ({
    type: 'file',
    name,
    'bom-ref': `file:${name}`,
    hashes: [
      {
        alg: 'SHA-384',
        content: Buffer.from(hash.slice('sha384-'.length), 'base64').toString('hex'),
      },
    ],
  }));
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        name: '@stablepay/embed',
        version,
        'bom-ref': `pkg:npm/%40stablepay/embed@${version}`,
      },
    },
    components: [...components, ...files],
    dependencies: files.map((file) => ({
      ref: file['bom-ref'],
      dependsOn: components.map((component) => component['bom-ref']),
    })),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
