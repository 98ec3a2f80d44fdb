import { expect, test } from './stage/test.ts';

const json = { 'Content-Type': 'application/json' };

test.describe('bad input over HTTP', () => {
  test.beforeEach(async ({ shop, faults }) => {
    // The browser reports every answer of 4xx in the console.
    faults.expect(/the server responded with a status of 40[0-9]/);
    await shop.goToCheckout();
  });

  test('T15 a price, an item or an address from the browser is refused', async ({
    shop,
    control,
  }) => {
    const reference = new URL(shop.page.url()).pathname.split('/').at(-1);
    const extras = [{ amount: 1 }, { currency: 'JPY' }, { success_url: 'https://evil.test' }];
    for (const extra of extras) {
      const answer = await shop.callProxy({ reference, ...extra });
      expect(answer).toEqual({ status: 400, code: 'unexpected-field' });
    }
    expect(await control.sessions()).toEqual([]);
  });

  test('an unknown order is a typed 404', async ({ shop }) => {
    const answer = await shop.callProxy({ reference: 'HD-00000-00000' });
    expect(answer).toEqual({ status: 404, code: 'order-not-found' });
  });

  test('T20 a foreign origin is refused, in JSON and as a form', async ({
    context,
    demo,
    control,
    shop,
  }) => {
    const reference = new URL(shop.page.url()).pathname.split('/').at(-1) ?? '';
    const base = `${demo.shopUrl}/api/stablepay`;
    const Origin = 'https://evil.test';
    const asJson = await context.request.post(`${base}/sessions`, {
      headers: { ...json, Origin },
      data: { reference },
    });
    const asForm = await context.request.post(`${base}/pay`, {
      headers: { Origin },
      form: { reference },
      maxRedirects: 0,
    });
    for (const answer of [asJson, asForm]) {
      expect(answer.status()).toBe(403);
      expect(await answer.text()).toContain('origin-refused');
      expect(answer.headers()['access-control-allow-origin']).toBeUndefined();
    }
    expect(await control.sessions()).toEqual([]);
  });

  test("T19 somebody else's order and a session without its token are the same 404", async ({
    shop,
    browser,
    demo,
    faults,
  }) => {
    const reference = new URL(shop.page.url()).pathname.split('/').at(-1);
    await shop.startPayment();
    const stranger = await browser.newContext();
    faults.watch(stranger);
    await (await stranger.newPage()).goto(demo.shopUrl);
    const headers = { ...json, Origin: demo.shopUrl };
    const base = `${demo.shopUrl}/api/stablepay/sessions`;
    const theirs = await stranger.request.post(base, { headers, data: { reference } });
    const unknown = await stranger.request.get(`${base}/cs_000000000000000000000000`);
    expect(theirs.status()).toBe(404);
    expect(unknown.status()).toBe(404);
    expect(await theirs.json()).toMatchObject({ error: { code: 'order-not-found' } });
    expect(await unknown.json()).toMatchObject({ error: { code: 'session-not-found' } });
    await stranger.close();
  });
});
