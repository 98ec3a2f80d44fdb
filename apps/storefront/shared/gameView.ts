import {
  parseArray,
  parseInteger,
  parseMoney,
  parseRecord,
  parseReference,
  ValidationError,
  type Money,
} from '@stablepay/core';
import { isPackId, type PackId } from './packs.ts';

/** A pack of coins, as the server sells it. */
export type PackView = { id: PackId; coins: number; price: Money };

/** What the game's page needs: the player's coins and what more of them cost. */
export type GameView = { coins: number; packs: PackView[] };

/** A pack somebody is about to pay for, under the reference the payment will have. */
export type TopUpView = PackView & { reference: string };

/** Reads a pack of this game. */
export function parsePackId(value: unknown, path: string): PackId {
  if (isPackId(value)) return value;
  throw new ValidationError({ code: 'invalid-input', path, message: `${path} is no pack.` });
}

function parsePack(value: unknown, path: string): PackView {
  const pack = parseRecord(value, path);
  return {
    id: parsePackId(pack['id'], `${path}.id`),
    coins: parseInteger(pack['coins'], `${path}.coins`, { min: 1 }),
    price: parseMoney(pack['price'], `${path}.price`),
  };
}

/** Reads the answer of the game call. */
export function parseGameView(value: unknown): GameView {
  const record = parseRecord(value, 'game');
  return {
    coins: parseInteger(record['coins'], 'game.coins'),
    packs: parseArray(record['packs'], 'game.packs', parsePack),
  };
}

/** Reads the answer of the top-up call. */
export function parseTopUpView(value: unknown): TopUpView {
  const { reference } = parseRecord(value, 'topUp');
  return { ...parsePack(value, 'topUp'), reference: parseReference(reference, 'topUp.reference') };
}
