import { errorCatalogue } from '@stablepay/core';
import { type Route, routes } from '../proxy/matchRoute.ts';
import { integerFrom, type JsonSchema, refTo, textOf } from './JsonSchema.ts';
import { proxyOperations } from './proxyOperations.ts';
import { proxySchemas } from './proxySchemas.ts';

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });

const formBody = {
  required: true,
  content: {
    'application/x-www-form-urlencoded': { schema: refTo('CreateSessionRequest') },
  },
};

const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` });

function parametersOf(name: keyof typeof routes) {
  const { path, fromBrowser }: Route = routes[name];
  const { tagged = false, held = false, paged = false } = proxyOperations[name];
  const inPath = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  return [
    ...(path.includes('{id}') ? [inPath] : []),
    ...(held ? [parameter('Wait')] : []),
    ...(tagged ? [parameter('IfNoneMatch')] : []),
    ...(paged ? [parameter('After')] : []),
    ...(fromBrowser ? [parameter('Origin')] : []),
  ];
}

function operationOf(name: keyof typeof routes) {
  const { summary, body, form, answers, token = false } = proxyOperations[name];
  const responses = Object.entries(answers).map(([status, schema]) => [
    status,
    {
      description: status === '304' ? 'Nothing new' : status === '303' ? 'See there' : 'Done',
      ...(schema !== null && { content: json(refTo(schema)) }),
    },
  ]);
  return {
    operationId: name,
    summary,
    ...(token && { security: [{ sessionToken: [] }] }),
    parameters: parametersOf(name),
    ...(body !== undefined && { requestBody: { required: true, content: json(refTo(body)) } }),
    ...(form && { requestBody: formBody }),
    responses: {
      ...Object.fromEntries(responses),
      default: { $ref: '#/components/responses/Error' },
    },
  };
}

const listOfCodes = () =>
  Object.entries(errorCatalogue)
    .map(([code, { status }]) => `${status} ${code}`)
    .join(', ');

/**
 * The OpenAPI 3.1 document of the merchant proxy protocol, version 1, made from the tables the
 * router and the error answers use. A backend in any language can implement it.
 */
export function createOpenApi() {
  // The keys of a constant are its own.
  const names = Object.keys(routes) as (keyof typeof routes)[];
  const paths: Record<string, Record<string, ReturnType<typeof operationOf>>> = {};
  for (const name of names) {
    const { path, method } = routes[name];
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(name) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'StablePay merchant proxy',
      version: '1',
      description:
        'What a checkout page says to the shop’s own backend. Every answer is `no-store`; ' +
        'state-changing calls need an allow-listed Origin or Sec-Fetch-Site: same-origin.',
    },
    servers: [{ url: '/api/stablepay' }],
    paths,
    components: {
      securitySchemes: { sessionToken: { type: 'http', scheme: 'bearer' } },
      parameters: {
        Wait: { name: 'wait', in: 'query', schema: integerFrom(0, 999) },
        After: { name: 'after', in: 'query', schema: textOf(128) },
        IfNoneMatch: { name: 'If-None-Match', in: 'header', schema: { type: 'string' } },
        Origin: { name: 'Origin', in: 'header', schema: { type: 'string' } },
      },
      responses: { Error: { description: listOfCodes(), content: json(refTo('Error')) } },
      schemas: proxySchemas,
    },
  };
}

/** The document as text, the way it is kept in `openapi.json`. */
export const openApiText = (): string => `${JSON.stringify(createOpenApi(), null, 2)}\n`;
