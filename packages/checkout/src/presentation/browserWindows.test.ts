import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserWindows } from './browserWindows.ts';

const url = 'https://pay.test/cs_1';
const played = (open: unknown) => vi.stubGlobal('window', { open });
afterEach(() => vi.unstubAllGlobals());

function createPage(change: object = {}) {
  const order: string[] = [];
  const page = {
    closed: false,
    close: vi.fn(() => order.push('closed')),
    set opener(value: unknown) {
      order.push(`opener ${String(value)}`);
    },
    location: { replace: vi.fn((to: string) => order.push(`to ${to}`)) },
  };
  return { page: Object.assign(page, change), order };
}

describe('opening a window', () => {
  it('cuts its handle on this page before it goes anywhere', () => {
    const { page, order } = createPage();
    const open = vi.fn(() => page);
    played(open);
    const opened = browserWindows.open({ url, kind: 'popup' });
    expect(open.mock.calls).toEqual([['', '_blank', expect.stringMatching(/^popup,/)]]);
    expect(order).toEqual(['opener null', `to ${url}`]);
    expect(opened?.isClosed()).toBe(false);
    page.closed = true;
    expect(opened?.isClosed()).toBe(true);
  });

  it('opens a tab without features, which would make a popup of it', () => {
    const open = vi.fn(() => createPage().page);
    played(open);
    browserWindows.open({ url, kind: 'new-tab' });
    expect(open.mock.calls).toEqual([['', '_blank', undefined]]);
  });

  it.each<[string, unknown]>([
    ['null', () => null],
    ['undefined', () => undefined],
    [
      'a throw',
      () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    ],
    ['a window that is closed already', () => ({ ...createPage().page, closed: true })],
    ['no window.open at all', undefined],
  ])('T37: %s is a refusal', (_, open) => {
    played(open);
    expect(browserWindows.open({ url, kind: 'popup' })).toBeUndefined();
  });

  it('T37: a window that can not be sent on is not left empty over the shop', () => {
    const { page } = createPage({
      location: {
        replace: () => {
          throw new Error('no');
        },
      },
    });
    played(() => page);
    expect(browserWindows.open({ url, kind: 'new-tab' })).toBeUndefined();
    expect(page.close).toHaveBeenCalledTimes(1);
  });
});

it('leaves for the payment page in this tab', () => {
  const assign = vi.fn();
  vi.stubGlobal('window', { location: { assign } });
  browserWindows.leave(url);
  expect(assign.mock.calls).toEqual([[url]]);
});

describe('the channel to other tabs', () => {
  it('carries messages until it is closed', async () => {
    let hear: (message: unknown) => void = () => undefined;
    const heard = new Promise<unknown>((resolve) => {
      hear = resolve;
    });
    const here = browserWindows.openChannel?.('sp-test', hear);
    const there = new BroadcastChannel('sp-test');
    const arrived = new Promise<unknown>((resolve) => {
      there.addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
    here?.post({ from: 'here' });
    expect(await arrived).toEqual({ from: 'here' });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes no target.
    there.postMessage({ from: 'there' });
    expect(await heard).toEqual({ from: 'there' });
    here?.close();
    expect(() => here?.post({ from: 'closed' })).toThrow('closed');
    there.close();
  });

  it.each<[string, unknown]>([
    ['is not there', undefined],
    [
      'is refused',
      function refuse() {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ])('does without where it %s', (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel);
    expect(browserWindows.openChannel?.('sp-test', vi.fn())).toBeUndefined();
  });
});
