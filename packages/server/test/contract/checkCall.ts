import { parseRecord } from '@stablepay/core';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ApiCall } from '../createApiWorld.ts';
import { atPointer, openApi } from './openApi.ts';

const paths = parseRecord(openApi['paths'], 'paths');

// Formats are annotations; what is checked of an address is in the words beside it.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'openapi', ...openApi });

const compiled = new Map<string, ValidateFunction>();
const validatorOf = (pointer: string): ValidateFunction => {
  const known = compiled.get(pointer) ?? ajv.compile({ $ref: `openapi#${pointer}` });
  compiled.set(pointer, known);
  return known;
};

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Every operation of the OpenAPI file: its method and path. */
export const operations: readonly { method: string; path: string }[] = Object.entries(
  paths,
).flatMap(([path, methods]) =>
  Object.keys(parseRecord(methods, path)).map((method) => ({
    method: method.toUpperCase(),
    path,
  })),
);

function operationOf({ method, url }: ApiCall): string {
  const found = operations.filter(
    (one) =>
      one.method === method &&
      new RegExp(`^${one.path.replace(/\{\w+\}/, '[^/]+')}$`).test(url.pathname),
  );
  // `…/create` also looks like a read by id, but with another method.
  const [only, ...others] = found;
  if (!only || others.length > 0) throw new Error(`${method} ${url.pathname} is no operation.`);
  return `/paths/${escape(only.path)}/${method.toLowerCase()}`;
}

const faultsOf = (pointer: string, value: unknown, what: string): string[] => {
  const validate = validatorOf(pointer);
  return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`];
};

/** Where the body of a request breaks the OpenAPI file; nothing for those without a body. */
export function findRequestFaults(call: ApiCall): string[] {
  const operation = operationOf(call);
  const schema = `${operation}/requestBody/content/application~1json/schema`;
  const hasBody = parseRecord(atPointer(operation), 'operation')['requestBody'] !== undefined;
  if (!hasBody) return call.body === undefined ? [] : ['request: has a body'];
  const body: unknown = call.body === undefined ? undefined : JSON.parse(call.body);
  return body === undefined ? [] : faultsOf(schema, body, 'request');
}

/** Where a query breaks the OpenAPI file. */
export function findQueryFaults(call: ApiCall): string[] {
  const operation = parseRecord(atPointer(operationOf(call)), 'operation');
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : [];
  const known = parameters.map((one: unknown) => parseRecord(one, 'parameter'));
  return [...call.url.searchParams].flatMap(([name, text]) => {
    const index = known.findIndex((one) => one['in'] === 'query' && one['name'] === name);
    if (index < 0) return [`query: ${name} is unknown`];
    const pointer = `${operationOf(call)}/parameters/${index}/schema`;
    const { type } = parseRecord(atPointer(pointer), 'schema');
    return faultsOf(pointer, type === 'integer' ? Number(text) : text, `query ${name}`);
  });
}

/** Where an answer breaks the OpenAPI file. */
export function findAnswerFaults(call: ApiCall): string[] {
  const operation = operationOf(call);
  const responses = parseRecord(atPointer(`${operation}/responses`), 'responses');
  const isError = call.status >= 400;
  if (!isError && responses[String(call.status)] === undefined) {
    return [`answer: ${call.status} is not documented`];
  }
  const pointer = isError
    ? '/components/responses/Error/content/application~1json/schema'
    : `${operation}/responses/${call.status}/content/application~1json/schema`;
  return faultsOf(pointer, call.answer, 'answer');
}
