import { longestTask } from './longestTask.ts';
import { expect, folders, test } from './stage.ts';

const throttle = 4;

for (const folder of folders.filter((name) => name.startsWith('en'))) {
  test(`${folder}: nothing moves, no task over 50 ms after load at 4× throttle`, async ({
    page,
    site,
    browser,
  }) => {
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as unknown as LayoutShift;
          if (!hadRecentInput) seen.shift += value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site + folder, { waitUntil: 'networkidle' });
    // Bare input, since Playwright's own look-ups are tasks in the page, too.
    const points = await page.evaluate(() =>
      [...document.querySelectorAll('input[type="radio"]')]
        .map((radio) => radio.getBoundingClientRect())
        .filter(({ top, bottom }) => top > 0 && bottom < window.innerHeight)
        .slice(0, 6)
        .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
    );
    await page.waitForTimeout(500);
    await browser.startTracing(page, {
      categories: ['disabled-by-default-devtools.timeline', '__metadata'],
    });
    for (const { x, y } of points) {
      await page.mouse.click(x, y);
      await page.waitForTimeout(150);
    }
    await page.mouse.move(640, 450);
    await page.mouse.wheel(0, 1_200);
    await page.waitForTimeout(500);
    const { count, longestMs } = longestTask(await browser.stopTracing());
    const shift = await page.evaluate(() => Reflect.get(Reflect.get(window, 'seen'), 'shift'));
    const slowed = Math.round(longestMs * throttle);
    process.stdout.write(
      `    ${folder} CLS ${shift}; longest of ${count} tasks ${slowed} ms at ${throttle}×\n`,
    );
    expect(count).toBeGreaterThan(10);
    expect(shift).toBe(0);
    expect(slowed).toBeLessThanOrEqual(50);
  });
}

type LayoutShift = { value: number; hadRecentInput: boolean };
