import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { platformPresets } from '@stablepay/display/platforms';
import type { ScriptFiles } from '@stablepay/embed/files';
import { readClient } from '@stablepay/storefront/demo';
import { Hono } from 'hono';

const publicFolder = join(import.meta.dirname, '../../public');
const marks = ['usdt', 'usdc', 'usdt-usdc'];

const readMark = (name: string) =>
  readFileSync(
    fileURLToPath(import.meta.resolve(`@stablepay/display/assets/tiles/${name}.svg`)),
    'utf8',
  );

/** The colours and sizes of a platform's checkout, where the tag's elements find them. */
const toTokens = (tokens: Readonly<Record<string, string>>) =>
  `:root{${Object.entries(tokens)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

/** Everything that is a file: styles and pictures, marks, tokens, and the tag itself. */
export function createAssets({ script }: { script: ScriptFiles }): Hono {
  const files = readClient(publicFolder);
  const svgs = new Map(marks.map((name) => [`/${name}.svg`, readMark(name)]));
  const assets = new Hono();

  assets.get('/public/:path{.+}', (context) => {
    const file = files.get(`/${context.req.param('path')}`);
    if (!file) return context.notFound();
    return context.body(file.body, 200, { 'Content-Type': file.contentType });
  });
  assets.get('/marks/:name', (context) => {
    const svg = svgs.get(`/${context.req.param('name')}`);
    if (svg === undefined) return context.notFound();
    return context.body(svg, 200, { 'Content-Type': 'image/svg+xml' });
  });
  assets.get('/tokens/:file', (context) => {
    const id = context.req.param('file').replace(/\.css$/, '');
    const preset = Object.values(platformPresets).find((one) => one.id === id);
    if (!preset) return context.notFound();
    return context.body(toTokens(preset.tokens), 200, { 'Content-Type': 'text/css' });
  });
  assets.get('/stablepay/:name', (context) => {
    const file = script.files[context.req.param('name')];
    if (file === undefined) return context.notFound();
    return context.body(file, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      // The version is part of the name.
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
  return assets;
}
