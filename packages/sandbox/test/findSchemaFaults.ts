import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../src/openapi/JsonSchema.ts';

type Input = { value: unknown; schema: JsonSchema; schemas: Readonly<Record<string, JsonSchema>> };

const typeOf = (value: unknown) => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

/** Where a value breaks a schema, as `path: keyword`; knows every keyword of `JsonSchema`. */
export function findSchemaFaults(input: Input, path = '$'): string[] {
  const { value, schemas } = input;
  const { $ref: ref, anyOf } = input.schema;
  const schema = ref === undefined ? input.schema : schemas[ref.split('/').at(-1) ?? ''];
  if (!schema) return [`${path}: $ref`];
  if (anyOf) {
    const fits = anyOf.some(
      (one) => findSchemaFaults({ value, schema: one, schemas }).length === 0,
    );
    return fits ? [] : [`${path}: anyOf`];
  }
  if (schema.type !== undefined && schema.type !== typeOf(value)) return [`${path}: type`];
  const broken: (string | false | undefined)[] = [
    schema.enum && !schema.enum.some((word) => word === value) && 'enum',
    schema.const !== undefined && !isDeepStrictEqual(schema.const, value) && 'const',
  ];
  if (typeof value === 'string') {
    broken.push(
      value.length < (schema.minLength ?? 0) && 'minLength',
      value.length > (schema.maxLength ?? Infinity) && 'maxLength',
      schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value) && 'pattern',
    );
  }
  if (typeof value === 'number') {
    broken.push(
      value < (schema.minimum ?? -Infinity) && 'minimum',
      value > (schema.maximum ?? Infinity) && 'maximum',
    );
  }
  const faults = broken.flatMap((keyword) => (keyword ? [`${path}: ${keyword}`] : []));
  return [...faults, ...insideOf({ ...input, schema }, path)];
}

function insideOf({ value, schema, schemas }: Input, path: string): string[] {
  if (Array.isArray(value)) {
    const { items, minItems = 0, maxItems = Infinity } = schema;
    const count = value.length < minItems || value.length > maxItems ? [`${path}: items`] : [];
    const inner = items
      ? value.flatMap((row: unknown, index) =>
          findSchemaFaults({ value: row, schema: items, schemas }, `${path}.${index}`),
        )
      : [];
    return [...count, ...inner];
  }
  if (typeof value !== 'object' || value === null) return [];
  const missing = (schema.required ?? [])
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => `${path}.${key}: required`);
  const inner = Object.entries(value).flatMap(([key, field]) => {
    const known = schema.properties?.[key] ?? schema.additionalProperties;
    return known
      ? findSchemaFaults({ value: field, schema: known, schemas }, `${path}.${key}`)
      : [];
  });
  return [...missing, ...inner];
}
