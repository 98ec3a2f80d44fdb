import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { largeQrCode, slimQrCode } from './slimQrCode.ts';
import { thirdPartyLicenses } from './thirdPartyLicenses.ts';

// As if it were a source file of ours, because npm packs no folder called node_modules.
const slimPath = fileURLToPath(new URL('../src/parts/qrcode.react.js', import.meta.url));
// The details draw codes that are too large for the panel; what that takes comes with them.
const largePath = fileURLToPath(new URL('../src/details/qrcode.react.js', import.meta.url));
const detailsFolder = fileURLToPath(new URL('../src/details/', import.meta.url));

type Asset = { type: 'asset'; fileName: string; source: string };

/** Puts the part of qrcode.react we use into the build, as files of its own. */
export const qrCodePlugin = {
  name: 'stablepay:qr-code',
  resolveId: {
    order: 'pre' as const,
    handler: (id: string, importer: string | undefined) => {
      if (id !== 'qrcode.react') return undefined;
      const isLarge = importer !== largePath && importer?.startsWith(detailsFolder) === true;
      return isLarge ? largePath : slimPath;
    },
  },
  load: (id: string) => {
    if (id !== slimPath && id !== largePath) return undefined;
    const source = readFileSync(fileURLToPath(import.meta.resolve('qrcode.react')), 'utf8');
    return id === slimPath ? slimQrCode(source) : largeQrCode({ source, slimPath: 'qrcode.react' });
  },
  generateBundle(this: { emitFile: (file: Asset) => unknown }) {
    const fileName = 'THIRD-PARTY-LICENSES.txt';
    this.emitFile({ type: 'asset', fileName, source: thirdPartyLicenses() });
  },
};
