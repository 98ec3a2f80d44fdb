import { describe, expect, it, vi } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { createBrokenStorage, createTestStorage } from '../../test/createTestStorage.ts';
import { createFollowLinks } from './createFollowLinks.ts';
import { followLink } from './followLink.ts';
import { takeFollowLink } from './takeFollowLink.ts';

/** A page in a browser, with an address bar. */
function createPage(address: string) {
  const replaceState = vi.fn((_state: unknown, _unused: string, url?: string | URL | null) => {
    page.location = new URL(String(url), page.location);
  });
  const page = { location: new URL(address), history: { state: { own: 1 }, replaceState } };
  return page;
}

async function startAndLink() {
  const desk = createTestDesk();
  const starter = desk.open();
  const links = createFollowLinks(starter);
  expect(await links.create({ pageUrl: 'https://shop.test/follow/1' })).toBeUndefined();
  starter.start();
  await desk.advance(1_000);
  const link = await links.create({ pageUrl: 'https://shop.test/follow/1?a=b#top' });
  return { desk, starter, links, link: link ?? '' };
}

type Started = Awaited<ReturnType<typeof startAndLink>>;

/** Another device opens the link. */
async function openLink(
  { desk, link }: Started,
  { storage = createTestStorage() }: { storage?: ReturnType<typeof createBrokenStorage> } = {},
) {
  const page = createPage(link);
  const access = takeFollowLink(page);
  if (!access) throw new Error('no link');
  const onPaid = vi.fn();
  const checkout = desk.open({ storage, onPaid });
  followLink({ checkout, access });
  checkout.resume();
  await desk.advance(1_000);
  return { page, access, storage, checkout, onPaid };
}

describe('a link to another device', () => {
  it('carries a token in the fragment, of which nothing stays in the address bar', async () => {
    const started = await startAndLink();
    const url = new URL(started.link);
    expect(url.search).toBe('?a=b');
    expect(url.hash).toMatch(/^#top&stablepay=[\w-]+\.\S+$/);
    const { page, access } = await openLink(started);
    expect(page.location.href).toBe('https://shop.test/follow/1?a=b#top');
    expect(page.history.replaceState).toHaveBeenCalledWith({ own: 1 }, '', expect.anything());
    expect(page.location.href).not.toContain(access.token);
    expect(takeFollowLink(page)).toBeUndefined();
  });

  it('has another token than the one that may act', async () => {
    const { desk, link } = await startAndLink();
    const own = [...desk.storage.entries.values()].join(' ');
    const { token } = takeFollowLink(createPage(link)) ?? {};
    expect(own).not.toContain(token);
  });

  it('shows the payment and follows it to paid', async () => {
    const started = await startAndLink();
    const { checkout, onPaid } = await openLink(started);
    expect(checkout.getSnapshot()).toMatchObject({
      phase: 'awaitingPayment',
      checkoutUrl: started.starter.getSnapshot().checkoutUrl,
    });
    await started.desk.act('pay');
    expect(checkout.getSnapshot().phase).toBe('paid');
    expect(started.starter.getSnapshot().phase).toBe('paid');
    expect(onPaid).toHaveBeenCalledTimes(1);
    expect(await started.desk.sessions()).toHaveLength(1);
  });

  it('cancel stays with the one who started', async () => {
    const started = await startAndLink();
    const { checkout } = await openLink(started);
    checkout.cancel();
    await started.desk.settle();
    expect(started.desk.requests.filter(({ path }) => path.endsWith('/cancel'))).toEqual([]);
    expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
    started.starter.cancel();
    await started.desk.advance(1_000);
    expect(started.starter.getSnapshot().phase).toBe('canceled');
    expect(checkout.getSnapshot().phase).toBe('canceled');
  });

  it('goes on after a reload, also without its fragment', async () => {
    const started = await startAndLink();
    const { checkout, storage } = await openLink(started);
    checkout.destroy();
    const reloaded = started.desk.open({ storage });
    reloaded.resume();
    await started.desk.advance(1_000);
    expect(reloaded.getSnapshot().phase).toBe('awaitingPayment');
    reloaded.cancel();
    await started.desk.settle();
    expect(reloaded.getSnapshot().phase).toBe('awaitingPayment');
  });

  it('works where storage throws', async () => {
    const started = await startAndLink();
    const { checkout } = await openLink(started, { storage: createBrokenStorage() });
    await started.desk.act('pay');
    expect(checkout.getSnapshot().phase).toBe('paid');
  });

  it('does not take the place of a session this browser has', async () => {
    const started = await startAndLink();
    const before = [...started.desk.storage.entries];
    const { checkout } = await openLink(started, { storage: started.desk.storage });
    expect([...started.desk.storage.entries]).toEqual(before);
    checkout.cancel();
    await started.desk.advance(1_000);
    expect(checkout.getSnapshot().phase).toBe('canceled');
  });

  it('a link makes no further links', async () => {
    const started = await startAndLink();
    const { checkout } = await openLink(started);
    const links = createFollowLinks(checkout);
    await expect(links.create({ pageUrl: 'https://shop.test/' })).rejects.toMatchObject({
      code: 'session-not-found',
    });
    await started.desk.act('pay');
    expect(checkout.getSnapshot().phase).toBe('paid');
  });

  it.each([
    ['of another session', 'cs_other'],
    ['that was changed', undefined],
  ])('T19: a token %s shows nothing, and says so', async (_, sessionId) => {
    const { desk, link } = await startAndLink();
    const access = takeFollowLink(createPage(link));
    if (!access) throw new Error('no link');
    const checkout = desk.open({ storage: createTestStorage() });
    const foreign = sessionId ? { ...access, sessionId } : { ...access, token: `${access.token}x` };
    followLink({ checkout, access: foreign });
    checkout.resume();
    await desk.advance(1_000);
    expect(checkout.getSnapshot()).toMatchObject({
      phase: 'idle',
      isResuming: false,
      error: { code: 'session-not-found' },
    });
  });

  it('T45: asked twice, as effects in StrictMode do, it asks the server once', async () => {
    const { desk, link } = await startAndLink();
    const access = takeFollowLink(createPage(link));
    if (!access) throw new Error('no link');
    const checkout = desk.open({ storage: createTestStorage() });
    const before = desk.reads().length;
    for (let times = 0; times < 2; times += 1) followLink({ checkout, access });
    await desk.settle();
    const unheld = desk
      .reads()
      .slice(before)
      .filter(({ wait }) => wait === 0);
    expect(unheld).toHaveLength(1);
    expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
  });

  it('finds the session once the network is back', async () => {
    const started = await startAndLink();
    const gone = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
    started.desk.faults.add(gone);
    const { checkout } = await openLink(started);
    expect(checkout.getSnapshot()).toMatchObject({
      phase: 'idle',
      isResuming: true,
      errorDuring: 'resume',
    });
    started.desk.faults.delete(gone);
    await started.desk.advance(20_000);
    expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
  });

  it.each(['pause', 'destroy'] as const)('T44: nothing runs after %s', async (end) => {
    const started = await startAndLink();
    started.starter.destroy();
    const gone = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
    started.desk.faults.add(gone);
    const { checkout } = await openLink(started);
    checkout[end]();
    await started.desk.settle();
    expect(started.desk.clock.pendingTimers).toBe(0);
  });
});
