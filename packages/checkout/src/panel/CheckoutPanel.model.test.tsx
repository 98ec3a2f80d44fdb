import { test } from 'vitest';
import { modelRuns } from '../../test/model/modelRuns.ts';
import { runPanelModel } from '../../test/model/runPanelModel.ts';

test('G06: no order of events breaks a promise of the panel', { timeout: 0 }, async () => {
  await runPanelModel(modelRuns(20));
});
