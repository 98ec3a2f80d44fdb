import { ValidationError } from '@stablepay/core';
import { singleLine } from '../escape/singleLine.ts';
import type { SnippetChoices } from './SnippetChoices.ts';

/** Most characters of a label in Shopify's payments apps, the shortest limit we know of. */
export const titleLimit = 50;

/** A title as one line. @throws ValidationError `invalid-input` when it has over 50 characters. */
export function checkedTitle({ title, path }: { title: string; path: string }): string {
  const line = singleLine(title);
  if (line.length <= titleLimit) return line;
  const message = `${path}: ${line.length} characters, at most ${titleLimit}.`;
  throw new ValidationError({ code: 'invalid-input', path, message });
}

/**
 * The title to show: the merchant's own, or the recommended one when it is empty.
 *
 * @throws ValidationError `invalid-input` when it has over 50 characters.
 */
export function titleOf({ title, messages }: SnippetChoices): string {
  return checkedTitle({ title: title ?? '', path: 'title' }) || messages.title;
}
