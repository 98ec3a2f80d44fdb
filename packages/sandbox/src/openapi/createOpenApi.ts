import { restErrors } from '../rest/RestError.ts';
import { type Route, routes } from '../rest/routes.ts';
import { type JsonSchema, refTo } from './JsonSchema.ts';
import { operations } from './operations.ts';
import { requestSchemas } from './requestSchemas.ts';
import { resourceSchemas } from './resourceSchemas.ts';

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });

const signingHeaders = {
  Timestamp: { name: 'X-StablePay-Timestamp', pattern: '^[0-9]{10}$' },
  Nonce: { name: 'X-StablePay-Nonce', pattern: '^.{16,64}$' },
  Signature: { name: 'X-StablePay-Signature', pattern: '^[0-9a-f]{64}$' },
};

const isCreate = (path: string) => path.endsWith('/create');

function operationOf(name: keyof typeof routes) {
  const { path, method }: Route = routes[name];
  const { summary, body, bodyOptional = false, answers, query = {} } = operations[name];
  const [only] = answers;
  const answer =
    answers.length === 1 && only !== undefined ? refTo(only) : { anyOf: answers.map(refTo) };
  const inPath = /\{(\w+)\}/.exec(path)?.[1];
  return {
    operationId: name,
    summary,
    parameters: [
      ...(inPath === undefined
        ? []
        : [{ name: inPath, in: 'path', required: true, schema: { type: 'string' } }]),
      ...Object.entries(query).map(([key, schema]) => ({ name: key, in: 'query', schema })),
      ...Object.keys(signingHeaders).map((key) => ({ $ref: `#/components/parameters/${key}` })),
      ...(method === 'POST' && isCreate(path)
        ? [{ $ref: '#/components/parameters/IdempotencyKey' }]
        : []),
    ],
    ...(body === undefined
      ? {}
      : { requestBody: { required: !bodyOptional, content: json(refTo(body)) } }),
    responses: {
      [isCreate(path) ? '201' : '200']: { description: 'Done', content: json(answer) },
      default: { $ref: '#/components/responses/Error' },
    },
  };
}

const listOfCodes = () =>
  Object.entries(restErrors)
    .map(([code, { status }]) => `${status} ${code}`)
    .join(', ');

/**
 * The OpenAPI 3.1 document of the StablePay API as this sandbox implements it, made from the
 * tables its router and parsers use: routes, error codes, statuses, enums.
 */
export function createOpenApi() {
  const names = Object.keys(routes) as (keyof typeof routes)[];
  const paths: Record<string, Record<string, ReturnType<typeof operationOf>>> = {};
  for (const name of names) {
    const { path, method } = routes[name];
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(name) };
  }
  const headers = Object.entries(signingHeaders).map(([key, { name, pattern }]) => [
    key,
    { name, in: 'header', required: true, schema: { type: 'string', pattern } },
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'StablePay API, as the sandbox implements it',
      version: '1',
      description:
        'Not an official document. What is assumed is listed in `assumptions` of @stablepay/sandbox.',
    },
    servers: [{ url: '/' }],
    security: [{ apiKey: [] }],
    paths,
    webhooks: {
      event: {
        post: {
          operationId: 'receiveEvent',
          requestBody: { required: true, content: json(refTo('WebhookEvent')) },
          responses: { '2XX': { description: 'Received; anything else is repeated' } },
        },
      },
    },
    components: {
      securitySchemes: { apiKey: { type: 'http', scheme: 'bearer' } },
      parameters: {
        ...Object.fromEntries(headers),
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          schema: { type: 'string', maxLength: 128 },
        },
      },
      responses: {
        Error: { description: listOfCodes(), content: json(refTo('Error')) },
      },
      schemas: { ...requestSchemas, ...resourceSchemas },
    },
  };
}

/** The document as text, the way it is kept in `openapi.json`. */
export const openApiText = (): string => `${JSON.stringify(createOpenApi(), null, 2)}\n`;
