import { readFileSync } from 'node:fs';
import { parseRecord, parseString, type UnknownRecord } from '@stablepay/core';
import { type Endpoint, type EndpointName, endpoints } from '../../src/client/endpoints.ts';
import { openApi, schemaOf } from './openApi.ts';

const source = readFileSync(new URL('./examples.ts', import.meta.url), 'utf8');

/** The lines of an example as a developer would write them. */
function exampleOf(name: EndpointName): string {
  const start = source.indexOf(`  '${name}': async (`);
  const body = source.slice(source.indexOf('=> {\n', start) + 5, source.indexOf('\n  },', start));
  const lines = body.split('\n').map((line) => line.slice(4));
  return lines.filter((line) => !line.startsWith('return ')).join('\n');
}

const typeOf = (schema: UnknownRecord): string => {
  if (Array.isArray(schema['enum'])) return schema['enum'].map((word) => `\`${word}\``).join(' ');
  return typeof schema['type'] === 'string' ? schema['type'] : 'object';
};

const rulesOf = (schema: UnknownRecord): string =>
  [
    typeof schema['description'] === 'string' ? schema['description'] : undefined,
    schema['minimum'] === undefined ? undefined : `≥ ${JSON.stringify(schema['minimum'])}`,
    schema['maxLength'] === undefined
      ? undefined
      : `≤ ${JSON.stringify(schema['maxLength'])} characters`,
  ]
    .filter((rule) => rule !== undefined)
    .join('; ');

/** One row per field, objects inside objects as dotted names. */
function rowsOf(value: unknown, prefix = ''): string[] {
  const schema = schemaOf(value);
  const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  return Object.entries(parseRecord(schema['properties'] ?? {}, 'properties')).flatMap(
    ([name, field]) => {
      const inner = schemaOf(field);
      const items = inner['items'] === undefined ? undefined : schemaOf(inner['items']);
      const path = `${prefix}${name}${items ? '[]' : ''}`;
      const need = required.includes(name) ? 'yes' : '';
      const row = `| \`${path}\` | ${typeOf(inner)} | ${need} | ${rulesOf(inner).replaceAll('|', '\\|')} |`;
      return [row, ...rowsOf(items ?? inner, `${path}.`)];
    },
  );
}

const table = (title: string, rows: readonly string[]): string =>
  rows.length === 0
    ? ''
    : `\n## ${title}\n\n| field | type | required | rule |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;

/** The doc page of an endpoint, made from the client's table, the examples and the OpenAPI file. */
export function renderEndpointPage(name: EndpointName): string {
  const { method, path, summary, section, naturalKey }: Endpoint = endpoints[name];
  const operation = parseRecord(
    parseRecord(parseRecord(openApi['paths'], 'paths')[path], path)[method.toLowerCase()],
    name,
  );
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : [];
  const query = parameters
    .map((one: unknown) => parseRecord(one, 'parameter'))
    .filter((one) => one['in'] === 'query')
    .map((one) => {
      const schema = parseRecord(one['schema'], 'schema');
      return `| \`${parseString(one['name'], 'name')}\` | ${typeOf(schema)} |  | ${rulesOf(schema)} |`;
    });
  const request = operation['requestBody'];
  const body =
    request === undefined
      ? []
      : rowsOf(
          parseRecord(
            parseRecord(parseRecord(request, 'body')['content'], 'content')['application/json'],
            'json',
          )['schema'],
        );
  const repeat =
    naturalKey === undefined
      ? method === 'GET'
        ? 'Repeated after a fault.'
        : 'Not repeated: what a second one answers says nothing about the first.'
      : `Repeated after a fault under its natural key: ${naturalKey}.`;
  return `# stablepay.${name}

<!-- made by packages/server/src/client/endpoints.test.ts; run it with -u -->

${summary}: \`${method} ${path}\` (API reference ${section}).
${repeat}

\`\`\`ts
${exampleOf(name)}
\`\`\`
${table('On the wire', body)}${table('Filters on the wire', query)}
## Errors

\`ValidationError\` before anything leaves, with \`path\`; \`ApiError\` with \`status\`, StablePay's own
\`remoteCode\` and \`param\`, and \`requestId\`; \`NetworkError\` for everything in between. The codes are
in the table of [\`@stablepay/core\`](../../../core/README.md).
`;
}
