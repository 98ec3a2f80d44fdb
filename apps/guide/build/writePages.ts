import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { folderOf } from '../src/routes/folderOf.ts';
import { toRoot } from '../src/routes/hrefBetween.ts';
import { languages, pages } from '../src/routes/Route.ts';
import type * as Server from '../src/server.tsx';
import { escapeHtml } from '@stablepay/display/platforms';

const marker = '<div id="root"></div>';

/** No inline script or style anywhere, so the pages can say so. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

/** Writes every page as HTML, and a start page that offers the languages. */
export async function writePages({
  distUrl,
  server,
}: {
  distUrl: URL;
  server: unknown;
}): Promise<void> {
  // Built from src/server.tsx a moment ago.
  const { renderPage } = server as typeof Server;
  const template = await readFile(new URL('index.html', distUrl), 'utf8');
  const font = (await readdir(new URL('assets/', distUrl))).find((name) => name.endsWith('.woff2'));
  if (!template.includes(marker)) throw new Error(`index.html has lost ${marker}.`);

  for (const language of languages) {
    for (const page of pages) {
      const route = { language, page };
      const { html, lang, title, description } = await renderPage(route);
      const folderUrl = new URL(folderOf(route), distUrl);
      await mkdir(folderUrl, { recursive: true });
      const text = toPage({
        template,
        font,
        root: toRoot(route),
        lang,
        title,
        description,
        body: html,
      });
      await writeFile(new URL('index.html', folderUrl), text);
    }
  }
  const choice =
    '<main class="page"><div class="title"><h1 class="title__text">StablePay</h1>' +
    '<p class="hero__links"><a class="button" href="./en/" lang="en">Display guide</a>' +
    '<a class="button" data-quiet="" href="./zh/" lang="zh-CN">收银台展示指南</a></p></div></main>';
  const start = toPage({
    template: template.replace(/\s*<script[^>]*><\/script>/, ''),
    font,
    root: './',
    lang: 'en',
    title: 'StablePay display guide · 收银台展示指南',
    description: 'English · 中文',
    body: choice,
  });
  await writeFile(new URL('index.html', distUrl), start);
}

function toPage({
  template,
  font,
  root,
  lang,
  title,
  description,
  body,
}: {
  template: string;
  font: string | undefined;
  root: string;
  lang: string;
  title: string;
  description: string;
  body: string;
}): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    // Found early enough, the font is there for the first picture of the page.
    ...(font === undefined
      ? []
      : [`<link rel="preload" href="./assets/${font}" as="font" type="font/woff2" crossorigin />`]),
  ].join('\n    ');
  return template
    .replace('<html lang="en">', `<html lang="${lang}">`)
    .replace(/<title>[^<]*<\/title>/, `<title>${escapeHtml(title)}</title>\n    ${head}`)
    .replaceAll(/(src|href)="\.\//g, `$1="${root}`)
    .replace(marker, () => `<div id="root">${body}</div>`);
}
