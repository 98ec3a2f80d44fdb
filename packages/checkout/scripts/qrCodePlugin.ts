import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { slimQrCode } from './slimQrCode.ts';
import { thirdPartyLicenses } from './thirdPartyLicenses.ts';

// As if it were a source file of ours, because npm packs no folder called node_modules.
const ownPath = fileURLToPath(new URL('../src/parts/qrcode.react.js', import.meta.url));

type Asset = { type: 'asset'; fileName: string; source: string };

/** Puts the part of qrcode.react we use into the build, as a file of its own. */
export const qrCodePlugin = {
  name: 'stablepay:qr-code',
  resolveId: {
    order: 'pre' as const,
    handler: (id: string) => (id === 'qrcode.react' ? ownPath : undefined),
  },
  load: (id: string) => {
    if (id !== ownPath) return undefined;
    const original = fileURLToPath(import.meta.resolve('qrcode.react'));
    return slimQrCode(readFileSync(original, 'utf8'));
  },
  generateBundle(this: { emitFile: (file: Asset) => unknown }) {
    const fileName = 'THIRD-PARTY-LICENSES.txt';
    this.emitFile({ type: 'asset', fileName, source: thirdPartyLicenses() });
  },
};
