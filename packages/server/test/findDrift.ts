import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseRecord } from '@stablepay/core';
import { createOpenApi } from '../src/openapi/createOpenApi.ts';

const document = createOpenApi();

/** Our own answers have no field the document does not name; clients must still allow some. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, closed(inner)]);
  const isObject = 'properties' in value && 'type' in value;
  return { ...(isObject && { additionalProperties: false }), ...Object.fromEntries(entries) };
}

const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { uri: URL.canParse } });
ajv.addKeyword('components');
ajv.addSchema({
  $id: 'proxy',
  components: { schemas: closed(document.components.schemas) },
});

function faultsOf(name: string, value: unknown): string[] {
  const validate = ajv.getSchema(`proxy#/components/schemas/${name}`);
  if (!validate) return [`no schema ${name}`];
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map((error) => `${name}${error.instancePath} ${error.message}`);
}

const schemaNameOf = (content: unknown): string | undefined => {
  const body = parseRecord(content, 'body')['content'];
  if (body === undefined) return undefined;
  const media = parseRecord(parseRecord(body, 'content')['application/json'] ?? {}, 'media');
  const ref = parseRecord(media['schema'] ?? {}, 'schema')['$ref'];
  return typeof ref === 'string' ? ref.split('/').at(-1) : undefined;
};

/**
 * Where one call of the proxy differs from its OpenAPI document: an answer that is not as written
 * down, or a request that is not and was taken all the same.
 */
export function findDrift({
  method,
  path,
  status,
  json,
  requestBody,
}: {
  method: string;
  /** Below `basePath`. */
  path: string;
  status: number;
  json: unknown;
  requestBody: unknown;
}): string[] {
  const pathname = path.split('?')[0] ?? '';
  const template = Object.keys(document.paths).find((one) =>
    new RegExp(`^${one.replace('{id}', '[^/]+')}$`).test(pathname),
  );
  const operation = document.paths[template ?? '']?.[method.toLowerCase()];
  const isError = status >= 400;
  if (!operation || isError) {
    // The plain form answers people, with a page.
    return template === '/pay' || !isError ? [] : faultsOf('Error', json);
  }
  const answer = parseRecord(operation.responses, 'responses')[String(status)];
  if (answer === undefined) return [`${method} ${template}: status ${status} is not written down`];
  const name = schemaNameOf(answer);
  const faults = name === undefined ? [] : faultsOf(name, json);
  const wanted = operation.requestBody && schemaNameOf(operation.requestBody);
  if (!wanted) return faults;
  return [...faults, ...faultsOf(wanted, requestBody).map((fault) => `request: ${fault}`)];
}
