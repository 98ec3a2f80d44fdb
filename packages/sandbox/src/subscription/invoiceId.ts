import { randomText, type RandomBytes } from '../engine/randomText.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const timeLength = 6;

/** An invoice id that sorts by its second, then by chance (S18). */
export function invoiceId({ random, at }: { random: RandomBytes; at: number }): string {
  let rest = at;
  let time = '';
  while (time.length < timeLength) {
    time = digits.charAt(rest % digits.length) + time;
    rest = Math.floor(rest / digits.length);
  }
  return `in_${time}${randomText({ random, length: 24 - timeLength })}`;
}
