import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createProxyWorld, tokenSecret } from '../../test/createProxyWorld.ts';
import { runDoctor } from './runDoctor.ts';

const apiBase = 'https://sandbox.test';

/** The doctor beside a healthy backend; `change` makes it ill. */
function examine(change: Record<string, string | undefined> = {}, nowMs = Date.now()) {
  const world = createProxyWorld();
  const env = {
    STABLEPAY_API_KEY: world.apiKey,
    STABLEPAY_SECRET_KEY: world.secretKey,
    STABLEPAY_TOKEN_SECRET: tokenSecret,
    STABLEPAY_BASE_URL: apiBase,
    STABLEPAY_ALLOWED_ORIGINS: 'https://shop.test',
    STABLEPAY_CHECKOUT_ORIGINS: apiBase,
    STABLEPAY_WEBHOOK_URL: `${world.proxyUrl}/webhooks`,
    ...change,
  };
  const clock = { ...world.clock, now: () => nowMs };
  return runDoctor({ env, fetch: (input, init) => world.fetch(input, init), clock });
}

const failures = async (findings: ReturnType<typeof runDoctor>) =>
  (await findings).filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);

describe('stablepay doctor', () => {
  it('finds nothing wrong with a healthy backend', async () => {
    const findings = await examine();
    expect(findings.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['keys', 'ok'],
      ['api', 'ok'],
      ['signature', 'ok'],
      ['clock', expect.stringMatching(/ok|skipped/)],
      ['origins', 'ok'],
      ['origins', 'ok'],
      ['webhook', 'ok'],
    ]);
  });

  it.each([
    ['a missing key', { STABLEPAY_API_KEY: undefined }, ['keys']],
    ['a weak token secret', { STABLEPAY_TOKEN_SECRET: 'short' }, ['keys']],
    ['an unknown key', { STABLEPAY_API_KEY: 'sk_test_unknown_0123456789' }, ['signature']],
    [
      'a wrong secret key',
      { STABLEPAY_SECRET_KEY: 'some-other-secret-0123' },
      ['signature', 'webhook'],
    ],
    ['an address where nobody is', { STABLEPAY_BASE_URL: 'https://nobody.test' }, ['api']],
    ['an origin with a path', { STABLEPAY_ALLOWED_ORIGINS: 'https://shop.test/x' }, ['origins']],
    ['a webhook address of something else', { STABLEPAY_WEBHOOK_URL: apiBase }, ['webhook']],
    ['another webhook secret', { STABLEPAY_WEBHOOK_SECRET: 'other-secret-0123456' }, ['webhook']],
  ])('names %s', async (_, change, expected) => {
    expect(await failures(examine(change))).toEqual(expected);
  });

  it('asks StablePay nothing with keys that can not be right', async () => {
    const findings = await examine({ STABLEPAY_SECRET_KEY: undefined });
    expect(findings.map(({ name, outcome }) => [name, outcome])).toEqual([
      ...[
        ['keys', 'failed'],
        ['origins', 'ok'],
        ['origins', 'ok'],
        ['webhook', 'skipped'],
      ],
    ]);
  });

  it('asks by the fetch of its runtime where it is given none', async () => {
    const asked: unknown[] = [];
    vi.stubGlobal('fetch', async (...[input]: Parameters<typeof fetch>) => {
      asked.push(input);
      return Response.json({ error: { code: 'resource_missing' } }, { status: 404 });
    });
    onTestFinished(() => void vi.unstubAllGlobals());
    const env = {
      ...{ STABLEPAY_API_KEY: 'sk_test_0123456789abcdef', STABLEPAY_BASE_URL: apiBase },
      ...{ STABLEPAY_SECRET_KEY: 'secret-key-0123456789', STABLEPAY_TOKEN_SECRET: tokenSecret },
    };
    expect(await runDoctor({ env })).toContainEqual(
      expect.objectContaining({ name: 'signature', outcome: 'ok' }),
    );
    expect(asked).toEqual([expect.stringContaining(`${apiBase}/api/v1/`)]);
  });

  it('names a wrong clock', async () => {
    expect(await failures(examine({}, Date.now() + 3_600_000))).toContain('clock');
  });

  it('T04: says nothing secret, whatever is wrong', async () => {
    const secret = 'some-other-secret-0123';
    const findings = await examine({ STABLEPAY_SECRET_KEY: secret });
    expect(JSON.stringify(findings)).not.toContain(secret);
  });
});
