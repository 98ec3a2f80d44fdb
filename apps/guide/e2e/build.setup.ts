import { test } from '@playwright/test';
import { buildGuide } from '../build/buildGuide.ts';

test('the guide builds as it is published', async () => {
  await buildGuide();
});
