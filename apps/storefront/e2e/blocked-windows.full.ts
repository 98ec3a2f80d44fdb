import { payDespite } from './stage/payDespite.ts';
import { test } from './stage/test.ts';

for (const [name, blocked] of [
  ['undefined', 'return undefined'],
  ['an error', 'throw new Error("blocked")'],
  ['a window shut at once', 'const page = open(...given); page.close(); return page'],
] as const) {
  test(`T37: a blocked window (${name}) keeps the session and the next click stays here`, async ({
    shop,
    control,
  }) => {
    await payDespite({ blocked, shop, control });
  });
}
