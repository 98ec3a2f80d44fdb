import { ShopError } from '../api/ShopError.ts';
import { readVisitor } from './visitorCookie.ts';

/**
 * The visitor a request comes from.
 *
 * @throws ShopError `visitor-unknown` without the cookie that every page of the shop sets.
 */
export function requireVisitor(request: Request): string {
  const visitor = readVisitor(request);
  if (visitor) return visitor;
  throw new ShopError({
    code: 'visitor-unknown',
    status: 401,
    message: 'Open a page of the shop first, with cookies allowed.',
  });
}
