import { describe, expect, it } from 'vitest';
import { parseWebhookBody } from './parseWebhookBody.ts';

const type = 'payment.completed';
const idHeader = 'X-StablePay-Event-ID';
const typeHeader = 'X-StablePay-Event-Type';

const read = (body: unknown, headers: Record<string, string> = {}) =>
  parseWebhookBody({
    headers: new Headers(headers),
    body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
  });

describe('the id of a delivery', () => {
  it.each<[string, unknown, Record<string, string>, string | undefined]>([
    ['is what the signed body says', 'evt_1', { [idHeader]: 'evt_1' }, 'evt_1'],
    ['needs no header', 'evt_1', {}, 'evt_1'],
    ['comes from the header when the body has none', undefined, { [idHeader]: 'evt_2' }, 'evt_2'],
    ['comes from the header when the body has no text', 5, { [idHeader]: 'evt_2' }, 'evt_2'],
    ['is none when it is a number', 5, {}, undefined],
    ['is none when it is too long', 'e'.repeat(129), {}, undefined],
    ['may have 128 characters', 'e'.repeat(128), {}, 'e'.repeat(128)],
    ['is none with a space before it', ' evt_1', {}, undefined],
    ['is none with a line behind it', 'evt_1\nX', {}, undefined],
    ['is none when the header is not one', undefined, { [idHeader]: 'evt 2' }, undefined],
  ])('%s', (_, id, headers, expected) => {
    expect(read({ id, data: {} }, headers).id).toBe(expected);
  });

  it('T08: may not be another one in the header', () => {
    expect(() => read({ id: 'evt_1', data: {} }, { [idHeader]: 'evt_2' })).toThrow(
      'signed body name different events. ',
    );
  });
});

describe('the type of a delivery', () => {
  it.each<[string, unknown, Record<string, string>, string | undefined]>([
    ['is what the signed body says', type, {}, type],
    ['comes from the header when the body has none', undefined, { [typeHeader]: type }, type],
    ['comes from the header when the body has none we know', 'x', { [typeHeader]: type }, type],
    ['is none when nobody knows it', 'x', { [typeHeader]: 'y' }, undefined],
  ])('%s', (_, said, headers, expected) => {
    expect(read({ type: said, data: {} }, headers).type).toBe(expected);
  });

  it('T08: may not be another one in the header', () => {
    expect(() => read({ type, data: {} }, { [typeHeader]: 'refund.succeeded' })).toThrow(
      'signed body name different event types. ',
    );
  });
});

it.each([
  [true, true],
  [false, false],
  ['true', undefined],
  [undefined, undefined],
])('livemode %j is %j', (livemode, expected) => {
  expect(read({ livemode, data: {} }).livemode).toBe(expected);
});

it.each<[string, unknown, unknown]>([
  ['data itself', { id: 'sub_1', object: 'subscription' }, { id: 'sub_1', object: 'subscription' }],
  ['data.object', { object: { id: 'cs_1' } }, { id: 'cs_1' }],
  ['data, when its object is null', { object: null }, { object: null }],
  ['data, when its object is a list', { object: [1] }, { object: [1] }],
])('the resource is %s', (_, data, resource) => {
  expect(read({ data }).resource).toEqual(resource);
});

it.each([
  ['no JSON', '{', 'body', 'The delivery is not JSON in UTF-8.'],
  ['no record', '[]', 'body', 'body must be an object'],
  ['no data', '{"data":1}', 'data', 'data must be an object'],
])('with %s the error says where', (_, body, path, message) => {
  const refusal = expect.objectContaining({
    code: 'invalid-input',
    path,
    message: expect.stringContaining(message),
  });
  expect(() => read(body)).toThrow(refusal);
});
