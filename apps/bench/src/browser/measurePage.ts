import type { Browser, CDPSession, Page } from 'playwright';
import type { Stage } from '../stage/startStage.ts';
import type { Click, Subject } from '../subjects/Subject.ts';
import type { Profile } from './Profile.ts';
import { watchPage } from './watchPage.ts';

/** One load of one page. Times in milliseconds, heap in bytes. */
export type Sample = {
  /** From the start of the navigation until the frame with the control was painted. */
  painted: number;
  /** When the page itself had arrived: nobody's script can be quicker. */
  page: number;
  script: number;
  heap: number;
  longest: number;
  shift: number;
  clicked?: number | undefined;
};

// Idle work, such as code fetched ahead, belongs to what a page costs.
const settleMs = 1_200;

async function readMetrics(cdp: CDPSession): Promise<{ script: number; heap: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { script: read('ScriptDuration') * 1_000, heap: read('JSHeapUsedSize') };
}

async function measureClick({ page, click }: { page: Page; click: Click }): Promise<number> {
  if (click.at === 'settled') {
    if (click.before !== undefined) {
      await page.evaluate((selector) => window.stablepayBench.press(selector), click.before);
      await page.waitForTimeout(settleMs);
    }
    await page.evaluate((wanted) => window.stablepayBench.measureClick(wanted), click);
  }
  const isShown = () => window.stablepayBench.clicked;
  const shown = await page.waitForFunction(isShown, undefined, { timeout: 60_000, polling: 100 });
  return (await shown.jsonValue()) ?? 0;
}

/**
 * Loads a subject's page in a browser profile of its own, with an empty cache, and measures it.
 *
 * @throws Error when its control does not show within 90 s.
 */
export async function measurePage({
  browser,
  stage,
  subject,
  profile,
}: {
  browser: Browser;
  stage: Stage;
  subject: Subject;
  profile: Profile;
}): Promise<Sample> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    // A renderer that has drawn before: its start is nobody's.
    await page.goto(stage.blankUrl);
    await cdp.send('Performance.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpuRate });
    if (profile.network) {
      const { latency, bytesPerSecond } = profile.network;
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: bytesPerSecond,
        uploadThroughput: bytesPerSecond,
      });
    }
    const { painted, click } = subject;
    await page.addInitScript(watchPage, { painted, click });
    await page.goto(stage.urlOf(subject), { waitUntil: 'commit', timeout: 90_000 });
    await page.waitForFunction(() => window.stablepayBench.painted !== undefined, undefined, {
      timeout: 90_000,
      polling: 100,
    });
    await page.waitForTimeout(settleMs);
    const seen = await page.evaluate(() => {
      const { painted: at = 0, longTasks, shift } = window.stablepayBench;
      const [navigation] = performance.getEntriesByType('navigation');
      const arrived = navigation instanceof PerformanceNavigationTiming && navigation.responseEnd;
      return { painted: at, page: arrived || 0, longest: Math.max(0, ...longTasks), shift };
    });
    const metrics = await readMetrics(cdp);
    const clicked = click && (await measureClick({ page, click }));
    return { ...seen, ...metrics, clicked };
  } finally {
    await context.close();
  }
}
