import { hmacSha256, isSameSecret } from '../signing/hmac.ts';

/** The tag of a text under a secret and a purpose; a tag for one purpose fits no other. */
function tagOf({
  text,
  purpose,
  secret,
}: {
  text: string;
  purpose: string;
  secret: string;
}): Promise<string> {
  return hmacSha256({ secret, parts: [`${purpose}\n${text}`], form: 'base64url' });
}

/** `text.tag`: readable by anyone, made by us only. */
export async function sealText(params: {
  text: string;
  purpose: string;
  secret: string;
}): Promise<string> {
  return `${params.text}.${await tagOf(params)}`;
}

/**
 * The text of a seal made with any of the secrets, or undefined. Every secret is tried, so that
 * the time tells nothing about which one is current.
 */
export async function openSeal({
  sealed,
  purpose,
  secrets,
}: {
  sealed: string;
  purpose: string;
  secrets: readonly string[];
}): Promise<string | undefined> {
  const dot = sealed.lastIndexOf('.');
  if (dot < 1) return undefined;
  const text = sealed.slice(0, dot);
  const tag = sealed.slice(dot + 1);
  const tags = await Promise.all(secrets.map((secret) => tagOf({ text, purpose, secret })));
  return tags.map((expected) => isSameSecret(expected, tag)).includes(true) ? text : undefined;
}
