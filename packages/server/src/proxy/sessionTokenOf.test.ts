import { expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { verifyAccessToken } from '../tokens/accessToken.ts';
import { sessionTokenOf } from './sessionTokenOf.ts';

const week = 7 * 24 * 60 * 60 * 1_000;

async function createToken(endsInMs: number, scope: 'read' | 'act' = 'act') {
  const { context, clock } = createTestContext();
  const opened = clock.now();
  const session = sessionRecord({ expiresAt: opened + endsInMs });
  const text = await sessionTokenOf(context, { session, scope });
  return (wanted: 'read' | 'act', afterMs: number, id = session.id) =>
    verifyAccessToken({
      ...{ text, kind: 'session', id, scope: wanted, secrets: context.tokenSecrets },
      now: opened + afterMs,
    });
}

it.each([
  ['half an hour before its end is good for a week after that', 30 * 60_000],
  ['that ended a year ago is good for a week from now', -365 * 24 * 60 * 60_000],
])('the token of a session %s', async (_, endsInMs) => {
  const verify = await createToken(endsInMs);
  const until = Math.max(0, endsInMs) + week;
  expect(await verify('act', until - 1)).toMatchObject({ id: 'cs_1', scope: 'act' });
  expect(await verify('act', until)).toBeUndefined();
});

it('T19: the token opens its own session, and does no more than it was made for', async () => {
  const looking = await createToken(1_000, 'read');
  expect(await looking('read', 0)).toMatchObject({ scope: 'read' });
  expect(await looking('act', 0)).toBeUndefined();
  expect(await looking('read', 0, 'cs_2')).toBeUndefined();
});
