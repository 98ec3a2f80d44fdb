import { randomBytes } from 'node:crypto';

const name = 'halden_visitor';
const pattern = /^[a-f0-9]{32}$/;

/** The visitor a request belongs to, or undefined when the cookie is missing or malformed. */
export function readVisitor(request: Request): string | undefined {
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((part) => part.trim());
  const value = cookies.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
  return value !== undefined && pattern.test(value) ? value : undefined;
}

/** A new visitor and the header that makes the browser remember it for 30 days. */
export function createVisitor({ secure }: { secure: boolean }): { id: string; cookie: string } {
  const id = randomBytes(16).toString('hex');
  const flags = ['Path=/', 'HttpOnly', 'SameSite=Lax', 'Max-Age=2592000'];
  if (secure) flags.push('Secure');
  return { id, cookie: [`${name}=${id}`, ...flags].join('; ') };
}
