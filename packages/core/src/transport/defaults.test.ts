import { afterEach, expect, test, vi } from 'vitest';
import { respond } from '../../test/respond.ts';
import { defaultFetch } from './defaults.ts';

afterEach(() => vi.unstubAllGlobals());

test('the fetch of the platform is looked up when it is called', async () => {
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(respond({ url })));
  const response = await defaultFetch('https://shop.test/');
  expect(await response.json()).toEqual({ url: 'https://shop.test/' });
});
