import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { QRCodeSVG } from 'qrcode.react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, it } from 'vitest';
import { longestQrUrl } from '../src/parts/PaymentQr.tsx';
import { largeQrCode, slimQrCode } from './slimQrCode.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('qrcode.react')), 'utf8');
// Beside the other packages, so that it finds React.
const folder = new URL('../node_modules/.stablepay-slim-qr-code/', import.meta.url);
const slimFile = new URL('slim.mjs', folder);
const largeFile = new URL('large.mjs', folder);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function importParts(): Promise<{ slim: typeof QRCodeSVG; large: typeof QRCodeSVG }> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(slimFile, slimQrCode(source));
  writeFileSync(largeFile, largeQrCode({ source, slimPath: './slim.mjs' }));
  const load = async (file: URL) => {
    const module = (await import(/* @vite-ignore */ file.href)) as { QRCodeSVG: typeof QRCodeSVG };
    return module.QRCodeSVG;
  };
  return { slim: await load(slimFile), large: await load(largeFile) };
}

// Every length up to 160 and then in steps: small and large versions, all four error levels that
// the boost can choose, all eight masks, and letters outside of ASCII.
const lengths = [
  ...Array.from({ length: 160 }, (_, index) => index),
  ...Array.from({ length: 47 }, (_, index) => 160 + index * 3),
  ...Array.from({ length: 22 }, (_, index) => longestQrUrl + index * 119),
];
const toUrl = (length: number) =>
  `https://pay.test/c/é${Array.from({ length }, (_, index) =>
    String.fromCharCode(97 + ((index * index * 7 + length) % 26)),
  ).join('')}`;

it('draws the very same code as the whole of qrcode.react', async () => {
  const { slim, large } = await importParts();
  const draw = (Code: typeof QRCodeSVG, value: string) =>
    renderToStaticMarkup(
      // The settings of PaymentQr; all others are gone.
      createElement(Code, {
        className: 'c',
        value,
        level: value.length > 250 ? 'L' : 'M',
        size: 208,
        marginSize: 4,
        bgColor: '#ffffff',
        fgColor: '#000000',
        title: 'Pay',
      }),
    );
  const urls = lengths.map(toUrl);
  const whole = urls.map((url) => draw(QRCodeSVG, url));
  expect(new Set(whole).size).toBe(lengths.length);
  expect(urls.map((url) => draw(large, url))).toEqual(whole);
  expect(() => draw(large, toUrl(3_000))).toThrow('Data too long');

  // What fits into the panel needs the smaller part only.
  const isSmall = (url: string) => Buffer.byteLength(url) <= longestQrUrl;
  const small = urls.filter(isSmall);
  expect(small.length).toBeGreaterThan(190);
  expect(small.map((url) => draw(slim, url))).toEqual(
    whole.filter((_, at) => isSmall(urls[at] ?? '')),
  );
  expect(() => draw(slim, toUrl(400))).toThrow('Data too long');
  // Hundreds of codes: seconds on a quiet machine, a minute on a busy one.
}, 240_000);

it('keeps the licences and refuses another version of qrcode.react', () => {
  expect(slimQrCode(source)).toContain('SPDX-License-Identifier: MIT');
  expect(slimQrCode(source)).toContain('SPDX-License-Identifier: ISC');
  expect(() => slimQrCode(source.replaceAll('QRCodeCanvas', 'Other'))).toThrow('has changed');
});
