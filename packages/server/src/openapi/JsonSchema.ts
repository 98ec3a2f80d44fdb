/** The part of JSON Schema 2020-12 that the document uses. */
export type JsonSchema = {
  $ref?: string;
  type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  description?: string;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  enum?: readonly (string | number)[];
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  format?: string;
};

/** An object; fields in `optional` may be missing, and newer versions may add others. */
export const objectOf = (
  required: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
});

export const textOf = (maxLength: number, pattern?: string): JsonSchema => ({
  type: 'string',
  maxLength,
  ...(pattern !== undefined && { pattern }),
});

export const integerFrom = (minimum: number, maximum = Number.MAX_SAFE_INTEGER): JsonSchema => ({
  type: 'integer',
  minimum,
  maximum,
});

export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const described = (schema: JsonSchema, description: string): JsonSchema => ({
  ...schema,
  description,
});
