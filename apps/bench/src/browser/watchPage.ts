import type { Click } from '../subjects/Subject.ts';

/** What a page measures about itself. */
export type Watch = {
  /** Milliseconds from the start of the navigation until the frame with the control is painted. */
  painted: number | undefined;
  /** From a click until what it brings was painted. */
  clicked: number | undefined;
  longTasks: number[];
  shift: number;
  press: (selector: string, calls?: 'start') => void;
  /** Clicks, and measures in `clicked` how long it takes until `shows` is painted. */
  measureClick: (click: Pick<Click, 'on' | 'calls' | 'shows'>) => void;
};

type Watched = { painted: string | undefined; click: Click | undefined };

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only this form extends it
  interface Window {
    stablepayBench: Watch;
  }
}

/**
 * Runs in the page before anything else, so it may use nothing from outside of itself. Looks once
 * per frame, which costs everybody the same.
 */
export function watchPage({ painted, click }: Watched): void {
  const find = (selector: string): Element | undefined => {
    let root: Document | ShadowRoot | null | undefined = document;
    let found: Element | null | undefined;
    for (const part of selector.split(' >>> ')) {
      found = root?.querySelector(part);
      root = found?.shadowRoot;
    }
    const box = found?.getBoundingClientRect();
    return found && box && box.width > 0 && box.height > 0 ? found : undefined;
  };
  /** Calls back after the frame in which the selector first has a size was painted. */
  const onPaint = (selector: string, done: (time: number) => void) => {
    const look = () => {
      if (!find(selector)) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        done(performance.now());
      });
      port1.start();
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  };

  const watch: Watch = {
    painted: undefined,
    clicked: undefined,
    longTasks: [],
    shift: 0,
    press: (selector, calls) => {
      const found = find(selector);
      if (!(found instanceof HTMLElement)) throw new Error(`There is no ${selector}.`);
      if (calls === undefined) found.click();
      else void (found as HTMLElement & { start: () => Promise<void> })[calls]();
    },
    measureClick: ({ on, calls, shows }) => {
      const start = performance.now();
      onPaint(shows, (time) => {
        watch.clicked = time - start;
      });
      watch.press(on, calls);
    },
  };
  window.stablepayBench = watch;
  if (painted !== undefined) {
    onPaint(painted, (time) => {
      watch.painted = time;
      if (click?.at === 'painted') watch.measureClick(click);
    });
  }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') watch.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
