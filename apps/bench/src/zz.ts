import { launchBrowser } from './browser/launchBrowser.ts';
import { watchPage } from './browser/watchPage.ts';
import { startStage } from './stage/startStage.ts';
import { buildEmbed } from './subjects/buildEmbed.ts';
import { buildFloor } from './subjects/buildFloor.ts';
import { writeFileSync } from 'node:fs';
const [embed] = await buildEmbed();
const floor = await buildFloor();
const browser = await launchBrowser();
const stage = await startStage([embed, floor]);
const once = async (subject, trace) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.goto(stage.blankUrl);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watchPage, { painted: subject.painted, click: subject.click });
  await page.goto(stage.urlOf(subject));
  await page.waitForFunction(() => window.stablepayBench.painted !== undefined);
  await page.waitForTimeout(1200);
  const { click } = subject;
  if (click.before) {
    await page.evaluate((s) => window.stablepayBench.press(s), click.before);
    await page.waitForTimeout(1200);
  }
  if (trace)
    await browser.startTracing(page, {
      categories: [
        'devtools.timeline',
        'v8.execute',
        'disabled-by-default-v8.cpu_profiler',
        'blink.user_timing',
        'toplevel',
      ],
    });
  await page.evaluate((wanted) => {
    window.t0 = performance.now();
    window.stablepayBench.measureClick(wanted);
    window.t1 = performance.now();
  }, click);
  await page.waitForFunction(() => window.stablepayBench.clicked, undefined, { polling: 100 });
  const out = await page.evaluate(() => ({
    clicked: window.stablepayBench.clicked,
    sync: window.t1 - window.t0,
    res: performance
      .getEntriesByType('resource')
      .filter((r) => r.startTime >= window.t0 - 1)
      .map((r) => [
        r.name.split('/').pop(),
        +(r.startTime - window.t0).toFixed(1),
        +(r.requestStart - window.t0).toFixed(1),
        +(r.responseStart - window.t0).toFixed(1),
        +(r.responseEnd - window.t0).toFixed(1),
      ]),
  }));
  if (trace) {
    writeFileSync('/tmp/prof/trace.json', await browser.stopTracing());
  }
  await context.close();
  return out;
};
for (let i = 0; i < Number(process.argv[2] ?? 6); i += 1) {
  const f = await once(floor);
  const e = await once(embed);
  console.log(
    'floor',
    f.clicked.toFixed(1),
    'embed',
    e.clicked.toFixed(1),
    'sync',
    e.sync.toFixed(1),
    JSON.stringify(e.res),
  );
}
if (process.argv[3]) {
  const e = await once(embed, true);
  console.log(JSON.stringify(e));
}
await browser.close();
await stage.close();
process.exit();
