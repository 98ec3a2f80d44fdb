import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { AssetEntry } from './AssetEntry.ts';

/**
 * Puts the marks as files into `dist/assets`: the SVGs that were generated, and PNGs of them at 1,
 * 2 and 3 pixels to one. PNGs hold no text, so that no system font shows in them.
 *
 * @returns the paths of the PNGs, relative to the folder.
 */
export async function buildAssets({
  fromUrl = new URL('../src/marks/generated/', import.meta.url),
  toUrl = new URL('../dist/assets/', import.meta.url),
}: {
  fromUrl?: URL | undefined;
  toUrl?: URL | undefined;
} = {}): Promise<string[]> {
  await mkdir(toUrl, { recursive: true });
  await cp(new URL('assets/', fromUrl), toUrl, { recursive: true });
  await cp(new URL('LICENSES.txt', fromUrl), new URL('LICENSES.txt', toUrl));
  // Written by buildMarks a moment ago.
  const { marks } = JSON.parse(await readFile(new URL('manifest.json', toUrl), 'utf8')) as {
    marks: AssetEntry[];
  };
  const made = await Promise.all(
    marks.map(async ({ svg, width, height, png, opaque }) => {
      const text = await readFile(new URL(svg, toUrl), 'utf8');
      const draw = async (path: string, scale: number, background?: string) => {
        const bytes = await rasterise({ text, width, height, scale, background });
        await writeFile(new URL(path, toUrl), bytes);
        return path;
      };
      const files = png.map((path, at) => draw(path, at + 1));
      if (opaque) files.push(draw(opaque, 2, '#fff'));
      return Promise.all(files);
    }),
  );
  return made.flat();
}

/**
 * Draws in the middle of a canvas three times as wide and high, since the renderer blurs only what
 * is on the canvas, and some drawings blur shapes that begin outside.
 */
function rasterise({
  text,
  width,
  height,
  scale,
  background,
}: {
  text: string;
  width: number;
  height: number;
  scale: number;
  background: string | undefined;
}): Promise<Buffer> {
  const wide =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 3}" height="${height * 3}" ` +
    `viewBox="${-width} ${-height} ${width * 3} ${height * 3}">${text}</svg>`;
  const image = sharp(Buffer.from(wide), { density: 72 * scale }).extract({
    left: width * scale,
    top: height * scale,
    width: width * scale,
    height: height * scale,
  });
  if (background) image.flatten({ background });
  return image.png({ compressionLevel: 9 }).toBuffer();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets();
