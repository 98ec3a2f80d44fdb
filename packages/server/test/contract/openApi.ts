import { readFileSync } from 'node:fs';
import { parseRecord, type UnknownRecord } from '@stablepay/core';

const file = import.meta.resolve('@stablepay/sandbox/openapi.json');

/** The OpenAPI file of the sandbox. */
export const openApi: UnknownRecord = parseRecord(
  JSON.parse(readFileSync(new URL(file), 'utf8')),
  'openapi',
);

/** What a JSON pointer into the file points at. */
export const atPointer = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, key) =>
        Array.isArray(value) ? value[Number(key)] : parseRecord(value, pointer)[key],
      openApi,
    );

/** A schema, with its reference followed. */
export function schemaOf(value: unknown): UnknownRecord {
  const schema = parseRecord(value, 'schema');
  const { $ref: ref } = schema;
  return typeof ref === 'string' ? parseRecord(atPointer(ref.slice(1)), ref) : schema;
}
