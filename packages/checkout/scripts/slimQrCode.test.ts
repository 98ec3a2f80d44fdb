import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { QRCodeSVG } from 'qrcode.react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, it } from 'vitest';
import { slimQrCode } from './slimQrCode.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('qrcode.react')), 'utf8');
// Beside the other packages, so that it finds React.
const folder = new URL('../node_modules/.stablepay-slim-qr-code/', import.meta.url);
const file = new URL('qrCode.mjs', folder);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function importSlim(): Promise<{ QRCodeSVG: typeof QRCodeSVG }> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, slimQrCode(source));
  return (await import(/* @vite-ignore */ file.href)) as { QRCodeSVG: typeof QRCodeSVG };
}

// Every length up to 160 and then in steps: small and large versions, all four error levels that
// the boost can choose, all eight masks, and letters outside of ASCII.
const lengths = [
  ...Array.from({ length: 160 }, (_, index) => index),
  ...Array.from({ length: 19 }, (_, index) => 200 + index * 113),
];
const toUrl = (length: number) =>
  `https://pay.test/c/é${Array.from({ length }, (_, index) =>
    String.fromCharCode(97 + ((index * index * 7 + length) % 26)),
  ).join('')}`;

it('draws the very same code as the whole of qrcode.react', async () => {
  const slim = await importSlim();
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
  const drawn = lengths.map(toUrl).map((url) => [draw(QRCodeSVG, url), draw(slim.QRCodeSVG, url)]);
  expect(drawn.filter(([whole, reduced]) => whole !== reduced)).toEqual([]);
  expect(new Set(drawn.map(([whole]) => whole)).size).toBe(lengths.length);
  expect(() => draw(slim.QRCodeSVG, toUrl(3_000))).toThrow('Data too long');
});

it('keeps the licences and refuses another version of qrcode.react', () => {
  expect(slimQrCode(source)).toContain('SPDX-License-Identifier: MIT');
  expect(slimQrCode(source)).toContain('SPDX-License-Identifier: ISC');
  expect(() => slimQrCode(source.replaceAll('QRCodeCanvas', 'Other'))).toThrow('has changed');
});
