import { Hono } from 'hono';
import { parsePackId, type GameView } from '../../shared/gameView.ts';
import { packIds } from '../../shared/packs.ts';
import { readJson } from '../api/readJson.ts';
import { requireVisitor } from '../visitor/requireVisitor.ts';
import type { TopUps } from './createTopUps.ts';
import { toPackView, toTopUpView } from './toTopUpView.ts';

/** The game's calls: the player's coins, and a pack to be paid for. A browser names the pack only. */
export function createGameApi(topUps: TopUps): Hono {
  const api = new Hono();
  api.get('/', (context) => {
    const coins = topUps.coins(requireVisitor(context.req.raw));
    return context.json({ coins, packs: packIds.map(toPackView) } satisfies GameView);
  });
  api.post('/top-ups', async (context) => {
    const visitor = requireVisitor(context.req.raw);
    const body = await readJson(context.req.raw);
    const topUp = topUps.place({ visitor, packId: parsePackId(body['packId'], 'packId') });
    return context.json(toTopUpView(topUp), 201);
  });
  return api;
}
