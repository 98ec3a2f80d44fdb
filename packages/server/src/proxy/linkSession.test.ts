import { parseLinkSessionResponse, type SessionView } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { codeOf, createProxyWorld } from '../../test/createProxyWorld.ts';

type World = ReturnType<typeof createProxyWorld>;

const post = (world: World, session: SessionView, end: string, token?: string) =>
  world.call(`/sessions/${session.id}/${end}`, {
    method: 'POST',
    headers: { Authorization: token && `Bearer ${token}` },
  });

async function openLink(change: Parameters<typeof createProxyWorld>[0] = {}) {
  const world = createProxyWorld(change);
  const { session, token } = await world.open();
  const answer = await post(world, session, 'link', token);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return { world, session, token, link: parseLinkSessionResponse(answer.json).token };
}

describe('a link to another device', () => {
  it('is said to be there', async () => {
    const { json } = await createProxyWorld().call('/config');
    expect(json).toMatchObject({ capabilities: expect.arrayContaining(['link']) });
  });

  it('has a token that reads the session, which says that it is read-only', async () => {
    const { world, session, token, link } = await openLink();
    expect(link).not.toBe(token);
    const read = await world.read(session, link);
    expect(read).toMatchObject({ status: 200, json: { id: session.id, readOnly: true } });
    // The one who pays is told nothing of the kind, under the same tag.
    const own = await world.read(session, token);
    expect(own.json).not.toHaveProperty('readOnly');
    expect(own.headers.get('etag')).toBe(read.headers.get('etag'));
    expect((await world.read(session, link, `"${session.revision}"`)).status).toBe(304);
  });

  it('T19: its token neither cancels nor makes further links, and the payment goes on', async () => {
    const { world, session, token, link } = await openLink();
    for (const end of ['cancel', 'link']) {
      const refused = await post(world, session, end, link);
      expect(refused.status).toBe(404);
      expect(codeOf(refused)).toBe('session-not-found');
    }
    expect((await world.read(session, token)).json).toMatchObject({ status: 'pending' });
    await world.sandbox.pay(session.id);
    await expect
      .poll(async () => (await world.read(session, link)).json)
      .toMatchObject({ status: 'paid', readOnly: true });
  });

  it('T19: only the token of this very session makes one', async () => {
    const { world, session, token } = await openLink();
    world.orders.set('ORD-2', { amount: { minor: 100, currency: 'USD' } });
    const other = await world.open('ORD-2');
    const changed = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const foreign of [undefined, other.token, changed, 'x', `${token}x`]) {
      const refused = await post(world, session, 'link', foreign);
      expect(refused.status).toBe(404);
      expect(codeOf(refused)).toBe('session-not-found');
    }
  });

  it('T19: the token of one link does not read another session', async () => {
    const { world, link } = await openLink();
    world.orders.set('ORD-2', { amount: { minor: 100, currency: 'USD' } });
    const { session } = await world.open('ORD-2');
    expect((await world.read(session, link)).status).toBe(404);
  });

  it('T20: a page that is not on the list gets none', async () => {
    const { world, session, token } = await openLink();
    const answer = await world.call(`/sessions/${session.id}/link`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, Origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});
