/** The part of JSON Schema 2020-12 that the document uses. */
export type JsonSchema = {
  $ref?: string;
  type?: 'object' | 'array' | 'string' | 'integer' | 'boolean' | 'null';
  description?: string;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  enum?: readonly string[];
  const?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  default?: string | number | boolean;
  format?: string;
  anyOf?: readonly JsonSchema[];
};

/** An object; fields it does not name are allowed, as the API ignores and adds some (S3). */
export const objectOf = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema => ({ type: 'object', properties, required });

export const textOf = (maxLength: number, minLength = 0): JsonSchema => ({
  type: 'string',
  ...(minLength === 0 ? {} : { minLength }),
  maxLength,
});

export const integerFrom = (minimum: number): JsonSchema => ({
  type: 'integer',
  minimum,
  maximum: Number.MAX_SAFE_INTEGER,
});

export const oneOf = (words: readonly string[]): JsonSchema => ({ type: 'string', enum: words });

export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const described = (schema: JsonSchema, description: string): JsonSchema => ({
  ...schema,
  description,
});
