import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser/ensureBrowser.ts';
import { buildGallery } from './gallery/buildGallery.ts';
import { chromiumMajor } from './gallery/chromiumMajor.ts';
import { finishBaselines } from './gallery/pictureFiles.ts';
import { takePictures } from './gallery/takePictures.ts';

/** Draws the contact sheets anew. Look at every picture that changed before you commit it. */
const folder = mkdtempSync(join(tmpdir(), 'stablepay-pictures-'));
const chromium = await ensureBrowser();
const built = await buildGallery(folder);
if (!built.ok) throw new Error(built.detail);
const { code } = await takePictures({ gallery: folder, chromium, mode: 'write', stream: true });
rmSync(folder, { recursive: true, force: true });
if (code !== 0) throw new Error('Not every picture could be drawn; see above.');
process.stdout.write(`\n${await finishBaselines(await chromiumMajor(chromium))}\n`);
