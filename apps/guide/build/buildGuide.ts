import { rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { collectDownloads } from './collectDownloads.ts';
import { writePages } from './writePages.ts';

const guideUrl = new URL('../', import.meta.url);
const configFile = fileURLToPath(new URL('vite.config.ts', guideUrl));

/**
 * Builds the guide into `dist`: scripts and styles, every page as HTML of its own, the downloads
 * and one archive of them. What comes out is files; no server is needed.
 */
export async function buildGuide(): Promise<void> {
  const distUrl = new URL('dist/', guideUrl);
  const serverUrl = new URL('dist-server/', guideUrl);
  await build({ configFile, logLevel: 'warn', build: { outDir: fileURLToPath(distUrl) } });
  await build({
    configFile,
    logLevel: 'warn',
    build: {
      outDir: fileURLToPath(serverUrl),
      emptyOutDir: true,
      copyPublicDir: false,
      license: false,
      ssr: fileURLToPath(new URL('src/server.tsx', guideUrl)),
    },
  });
  const server: unknown = await import(
    pathToFileURL(fileURLToPath(new URL('server.js', serverUrl))).href
  );
  await writePages({ distUrl, server });
  await rm(serverUrl, { recursive: true, force: true });
  await collectDownloads({ distUrl });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildGuide();
