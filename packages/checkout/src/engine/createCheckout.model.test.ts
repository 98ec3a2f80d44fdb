import { test } from 'vitest';
import { modelRuns } from '../../test/model/modelRuns.ts';
import { runEngineModel } from '../../test/model/runEngineModel.ts';

// Creates ≤ clicks, one open session per order, success at most once per page load and only after
// the server's word, nothing after the end, never two polls, no older answer, no local verdict.
test('G06, T45: no order of events breaks a promise of the engine', { timeout: 0 }, async () => {
  await runEngineModel(modelRuns(300));
});
