import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { sessionViewOf } from '../../test/sessionViewOf.ts';
import { isFundsStatus, isSessionStatus, sessionStatuses } from './sessionStatus.ts';
import { parseSessionView } from './sessionView.ts';

const full = sessionViewOf({
  conversion: { rate: '1.0834', targetCurrency: 'USDT', targetAmount: 10_834, rateLockedAt: 1 },
  received: { minor: 100, currency: 'USDT' },
  amountChanged: true,
  cancelRefused: false,
  late: true,
  readOnly: true,
});

test('every field survives the way through JSON', () => {
  expect(parseSessionView(JSON.parse(JSON.stringify(full)))).toEqual(full);
  expect(parseSessionView(JSON.parse(JSON.stringify(sessionViewOf())))).toEqual(sessionViewOf());
});

test('fields this version does not know are left out, a status it does not know is kept', () => {
  const parsed = parseSessionView({ ...sessionViewOf({ status: 'refunding' }), secret: 'x' });
  expect(parsed.status).toBe('refunding');
  expect(parsed).not.toHaveProperty('secret');
});

test.each([
  ['id', ['', '../x', 1, undefined, null]],
  ['status', ['', 1, undefined, 'x'.repeat(65)]],
  ['amount', [undefined, 4820, { minor: 1 }, { minor: 0.5, currency: 'USD' }]],
  ['url', ['', undefined, 1, 'x'.repeat(4097)]],
  ['createdAt', [undefined, '1', -1, 1.5, Number.NaN, 2 ** 53]],
  ['expiresAt', [undefined, '1', -1, 1.5]],
  ['serverNow', [undefined, '1', -1, 1.5]],
  ['revision', [undefined, '1', -1, 1.5]],
  ['reference', [undefined, '', 'a b', 1]],
  ['fundsSeen', [undefined, null, 0, 'false']],
  [
    'conversion',
    [null, 'x', {}, { ...full.conversion, rate: 1 }, { ...full.conversion, targetAmount: '1' }],
  ],
  ['received', [null, 1, { minor: -1, currency: 'USDT' }]],
  ['amountChanged', [null, 0, 'true']],
  ['cancelRefused', [null, 1]],
  ['late', [null, 'yes']],
  ['readOnly', [null, 1]],
])('a wrong %s is refused by its name', (field, values) => {
  for (const value of values) {
    let path = 'nothing was thrown';
    try {
      parseSessionView({ ...full, [field]: value });
    } catch (error) {
      expect(error).toMatchObject({ family: 'validation' });
      path = String((error as { path?: string }).path);
    }
    expect(path).toMatch(new RegExp(`^session\\.${field}(\\.|$)`));
  }
});

test('any value is read or refused with an error of ours', () => {
  const keys = Object.keys(full);
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.anything(), (field, value) => {
      try {
        const parsed = parseSessionView({ ...full, [field]: value });
        expect(Object.keys(parsed).every((key) => keys.includes(key))).toBe(true);
      } catch (error) {
        expect(error).toMatchObject({ family: 'validation' });
      }
    }),
    { numRuns: runs(10_000) },
  );
});

test('statuses are compared exactly', () => {
  for (const status of sessionStatuses) expect(isSessionStatus(status)).toBe(true);
  for (const word of ['PAID', ' paid', 'paid ', 'Paid', 'complete', '', undefined, 1, ['paid']]) {
    expect(isSessionStatus(word)).toBe(false);
  }
});

test('money has moved in exactly five of them', () => {
  expect(sessionStatuses.filter(isFundsStatus)).toEqual([
    ...['processing', 'paid', 'underpaid', 'overpaid', 'frozen'],
  ]);
});
