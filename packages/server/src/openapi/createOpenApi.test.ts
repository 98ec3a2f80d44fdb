import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseRecord } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { findDrift } from '../../test/findDrift.ts';
import { createOpenApi, openApiText } from './createOpenApi.ts';

describe('the OpenAPI file', () => {
  it('is up to date; scripts/writeDocuments.ts writes it', () => {
    const path = fileURLToPath(new URL('../../openapi.json', import.meta.url));
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(openApiText()));
  });

  it('has no reference that leads nowhere', () => {
    const document = createOpenApi();
    for (const [, ref] of openApiText().matchAll(/"\$ref": "#\/([^"]+)"/g)) {
      const target = (ref ?? '')
        .split('/')
        .reduce<unknown>((at, key) => parseRecord(at, 'document')[key], document);
      expect(target, ref).toBeDefined();
    }
  });
});

describe('the check of every answer in our tests', () => {
  const call = { method: 'GET', path: '/config', requestBody: undefined };
  const answer = async () => {
    const world = createProxyWorld();
    return (await world.call('/config')).json;
  };

  it('accepts what the proxy says', async () => {
    expect(findDrift({ ...call, status: 200, json: await answer() })).toEqual([]);
  });

  it.each([
    ['a field that is missing', { protocol: undefined }],
    ['a field nobody wrote down', { secret: 'x' }],
    ['a wrong type', { maxWaitSeconds: '25' }],
    ['a number outside its range', { maxWaitSeconds: 31 }],
  ])('finds %s', async (_, change) => {
    const json = { ...parseRecord(await answer(), 'json'), ...change };
    const sent: unknown = JSON.parse(JSON.stringify(json));
    expect(findDrift({ ...call, status: 200, json: sent })).not.toEqual([]);
  });

  it('finds a status and an error code nobody wrote down', async () => {
    expect(findDrift({ ...call, status: 202, json: {} })).not.toEqual([]);
    const error = { code: 'made-up', message: 'x' };
    expect(findDrift({ ...call, status: 400, json: { error } })).not.toEqual([]);
  });

  it('finds a request the document does not allow and the proxy took', () => {
    const requestBody = { reference: 'a', amount: 1 };
    const create = { method: 'POST', path: '/sessions', requestBody };
    const drift = findDrift({ ...create, status: 201, json: {} });
    expect(drift.join()).toContain('request');
  });
});
