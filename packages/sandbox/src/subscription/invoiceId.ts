import { randomText, type RandomBytes } from '../engine/randomText.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const prefix = 'in_';
const timeLength = 6;

function toText(second: number): string {
  let rest = second;
  let text = '';
  while (text.length < timeLength) {
    text = digits.charAt(rest % digits.length) + text;
    rest = Math.floor(rest / digits.length);
  }
  return text;
}

const toSecond = (id: string): number =>
  id
    .slice(prefix.length, prefix.length + timeLength)
    .split('')
    .reduce((second, digit) => second * digits.length + digits.indexOf(digit), 0);

/**
 * An invoice id that sorts by its second (S18), and always behind `after`, the one before it of
 * the same subscription: a tester's clock makes two periods pass within a second.
 */
export function invoiceId({
  random,
  at,
  after,
}: {
  random: RandomBytes;
  at: number;
  after?: string | undefined;
}): string {
  const second = after === undefined ? at : Math.max(at, toSecond(after) + 1);
  return prefix + toText(second) + randomText({ random, length: 24 - timeLength });
}
