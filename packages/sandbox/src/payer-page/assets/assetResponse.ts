import { pageCss } from './pageCss.ts';
import { pageIcon } from './pageIcon.ts';
import { pageJs } from './pageJs.ts';

const assets = new Map([
  ['/pay/assets/page.css', { type: 'text/css', text: pageCss }],
  ['/pay/assets/icon.svg', { type: 'image/svg+xml', text: pageIcon }],
  ['/pay/assets/page.js', { type: 'text/javascript', text: pageJs }],
]);

/** Stylesheet, script and icon of the pages; asked for again each time, so never stale. */
export function assetResponse(pathname: string): Response | undefined {
  const asset = assets.get(pathname);
  return asset
    ? new Response(asset.text, {
        headers: {
          'Content-Type': `${asset.type}; charset=utf-8`,
          'Cache-Control': 'no-cache',
          'X-Content-Type-Options': 'nosniff',
        },
      })
    : undefined;
}
