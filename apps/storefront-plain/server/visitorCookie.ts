import { randomBytes } from 'node:crypto';

const name = 'plain_visitor';
const pattern = /^[a-f0-9]{32}$/;

/** The visitor a request belongs to, or undefined when the cookie is missing or malformed. */
export function readVisitor(request: Request): string | undefined {
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((part) => part.trim());
  const value = cookies.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
  return value !== undefined && pattern.test(value) ? value : undefined;
}

/** A new visitor and the header that makes the browser remember it for a day. */
export function createVisitor(): { id: string; cookie: string } {
  const id = randomBytes(16).toString('hex');
  return { id, cookie: `${name}=${id}; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400` };
}
