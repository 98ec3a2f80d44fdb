import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** W3C WebDriver over fetch, as far as these tests need it. */
export type WebKitSession = {
  goto: (url: string) => Promise<void>;
  /** The body of a function; what it returns or its promise resolves with. */
  run: <T>(body: string) => Promise<T>;
  /** Until the body returns something true. @throws Error with the body after 20 s. */
  until: (body: string) => Promise<void>;
  /** Presses the mouse on an element, found by a body that returns it, once it stands still. */
  click: (body: string) => Promise<void>;
  /** Goes into a frame, found by a body that returns its element; what follows is said there. */
  enter: (body: string) => Promise<void>;
  close: () => Promise<void>;
};

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await Promise.race([once(child, 'exit'), pause(2_000)]);
}

/**
 * Starts Debian's WebKit under a screen of its own.
 *
 * @throws Error when driver or browser do not come up.
 */
export async function startWebKit(): Promise<WebKitSession> {
  const display = `:${100 + (process.pid % 800)}`;
  const port = 20_000 + (process.pid % 20_000);
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x900x24'], { stdio: 'ignore' });
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`);
    return value;
  };
  const stop = async () => {
    await end(driver);
    await end(screen);
  };
  const open = async (): Promise<string> => {
    for (let left = 40; ; left -= 1) {
      try {
        const options = { binary: miniBrowser, args: ['--automation'] };
        const { sessionId } = (await call('POST', '/session', {
          capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
        })) as { sessionId: string };
        return `/session/${sessionId}`;
      } catch (error) {
        if (left === 0) throw error;
        await pause(250);
      }
    }
  };

  try {
    const session = await open();
    const run = async <T>(body: string): Promise<T> =>
      (await call('POST', `${session}/execute/async`, {
        script: `const done = arguments[arguments.length - 1];
          (async () => { ${body} })().then(done, (error) => done({ threw: String(error) }));`,
        args: [],
      })) as T;
    const until = async (body: string) => {
      for (let left = 100; left > 0; left -= 1) {
        if ((await run<unknown>(body)) === true) return;
        await pause(200);
      }
      throw new Error(`never true in WebKit: ${body}`);
    };
    const find = (body: string) =>
      call('POST', `${session}/execute/sync`, { script: body, args: [] });
    return {
      goto: async (url) => void (await call('POST', `${session}/url`, { url })),
      run,
      until,
      click: async (body) => {
        // The driver reads where the element is and presses there a moment later: what an option
        // unfolds in between moves a button away from under the mouse.
        await until(`const place = () => {
            const { x, y, width, height } = (() => { ${body} })().getBoundingClientRect();
            return [x, y, width, height].join();
          };
          const before = place();
          await new Promise((resolve) => setTimeout(resolve, 150));
          return place() === before;`);
        const element = (await find(body)) as Record<string, string>;
        await call('POST', `${session}/element/${Object.values(element)[0]}/click`, {});
      },
      enter: async (body) =>
        void (await call('POST', `${session}/frame`, { id: await find(body) })),
      close: async () => {
        await call('DELETE', session).catch(() => undefined);
        await stop();
      },
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
}
