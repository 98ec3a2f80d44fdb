import { singleLine } from './singleLine.ts';

/** A text as a TOML basic string, quotes included. JSON's escapes are a subset of TOML's. */
export function tomlString(text: string): string {
  return JSON.stringify(singleLine(text));
}
