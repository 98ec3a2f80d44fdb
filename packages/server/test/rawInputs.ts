const head = (line: string, ...headers: string[]) =>
  [line, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', ''].join('\r\n');
const bare = (...lines: string[]) => [...lines, '', ''].join('\r\n');

const base = '/api/stablepay';
const origin = 'Origin: https://shop.test';
const json = 'Content-Type: application/json';
const length = (body: string) => `Content-Length: ${new TextEncoder().encode(body).byteLength}`;

const get = (path: string, ...headers: string[]) =>
  head(`GET ${base}${path} HTTP/1.1`, origin, ...headers);
const post = (path: string, body: string, ...headers: string[]) =>
  head(`POST ${base}${path} HTTP/1.1`, origin, length(body), ...headers) + body;
const create = (body: string) => post('/sessions', body, json);
const framed = (body: string, ...headers: string[]) =>
  head(`POST ${base}/sessions HTTP/1.1`, origin, json, ...headers) + body;
const chunked = (body: string) => framed(body, 'Transfer-Encoding: chunked');

/** Bodies of "pay" that are no `{ "reference": … }`. */
const bodies: Record<string, string> = {
  'broken JSON': '{"a":',
  null: 'null',
  true: 'true',
  'a number': '1e400',
  'a string': '"ORD-1"',
  'a list': '[{"reference":"ORD-1"}]',
  'ten thousand brackets': '['.repeat(10_000),
  'a trailing comma': '{"reference":"ORD-1",}',
  'a comment': '{"reference":"ORD-1"/* */}',
  'single quotes': "{'reference':'ORD-1'}",
  'two documents': '{"reference":"ORD-1"}{}',
  'a price': '{"reference":"ORD-1","amount":1}',
  'a prototype': '{"reference":"ORD-1","__proto__":{"amount":1}}',
  'a reference that is a number': '{"reference":1}',
  'a reference that is a list': '{"reference":["ORD-1"]}',
  'a reference that is an object': '{"reference":{"$ne":null}}',
  'an empty reference': '{"reference":""}',
  'a reference with a line break': '{"reference":"ORD-1\\nX-A: 1"}',
  'a reference with a NUL': '{"reference":"ORD-1\\u0000"}',
  'a lone surrogate': '{"reference":"\\ud800"}',
  'a long reference': `{"reference":"${'a'.repeat(9_000)}"}`,
  'a body of 17 KB': `{"reference":"${'a'.repeat(17_000)}"}`,
  'a byte order mark': '\ufeff{"reference":1}',
  'UTF-16': '\u0000{\u0000}',
};

const framing: Record<string, string> = {
  'no length and no body': framed(''),
  'a length of zero': framed('', 'Content-Length: 0'),
  'two lengths': framed('{}', 'Content-Length: 2', 'Content-Length: 3'),
  'two lengths in one line': framed('{}', 'Content-Length: 2, 2'),
  'a length that is no number': framed('{}', 'Content-Length: x'),
  'a negative length': framed('{}', 'Content-Length: -2'),
  'a signed length': framed('{}', 'Content-Length: +2'),
  'a hexadecimal length': framed('{}', 'Content-Length: 0x2'),
  'a length beyond every number': framed('{}', `Content-Length: ${'9'.repeat(40)}`),
  'a huge declared body': framed('', 'Content-Length: 99999999'),
  'a body that never comes': framed('', 'Content-Length: 10'),
  'half a body': framed('{"re', 'Content-Length: 21'),
  'more body than declared': framed('{}{}{}{}', 'Content-Length: 2'),
  'length and chunks': framed('', 'Content-Length: 2', 'Transfer-Encoding: chunked'),
  'a huge chunked body': chunked(`8000\r\n${'x'.repeat(0x8000)}\r\n0\r\n\r\n`),
  'a megabyte in chunks': chunked(`1000\r\n${'x'.repeat(0x1000)}\r\n`.repeat(256)),
  'a broken chunk': chunked('zz\r\n'),
  'a chunk of negative size': chunked('-1\r\n'),
  'a chunk beyond every number': chunked(`${'f'.repeat(40)}\r\n`),
  'chunks without an end': chunked('2\r\n{}\r\n'),
  'a chunk with a huge extension': chunked(`2;${'x'.repeat(40_000)}\r\n{}\r\n0\r\n\r\n`),
  'trailers after chunks': chunked('2\r\n{}\r\n0\r\nX-A: 1\r\n\r\n'),
  'an encoding nobody knows': framed('{}', 'Transfer-Encoding: gzip'),
  'chunked twice': framed('0\r\n\r\n', 'Transfer-Encoding: chunked, chunked'),
  'a compressed body': framed('{}', 'Content-Length: 2', 'Content-Encoding: gzip'),
};

const contentTypes: Record<string, string> = {
  'no content type': post('/sessions', '{}'),
  'plain text': post('/sessions', '{"reference":"ORD-1"}', 'Content-Type: text/plain'),
  'a form as JSON': post('/sessions', 'reference=ORD-1', json),
  'multipart without a boundary': post('/sessions', '--', 'Content-Type: multipart/form-data'),
  'another type with JSON in its name': post('/sessions', '{}', 'Content-Type: application/jsonx'),
  'a type that is none': post('/sessions', '{}', 'Content-Type: ;;;'),
  'another charset': post('/sessions', '{"a":1}', `${json}; charset=utf-16`),
  'two types': post('/sessions', '{}', json, 'Content-Type: text/plain'),
  'JSON for the plain form': post('/pay', '{"reference":"ORD-1"}', json),
  'a form with a price': post(
    '/pay',
    'reference=x&amount=1',
    'Content-Type: application/x-www-form-urlencoded',
  ),
  'a form with broken escapes': post(
    '/pay',
    'reference=%zz%',
    'Content-Type: application/x-www-form-urlencoded',
  ),
};

const targets: Record<string, string> = {
  'an absolute target': head(`GET http://evil.test${base}/config HTTP/1.1`),
  'two slashes in front': head('GET //evil.test/api/stablepay/config HTTP/1.1'),
  'an asterisk': head('OPTIONS * HTTP/1.1'),
  'no target': head('GET HTTP/1.1'),
  'a target without a slash': head('GET api/stablepay/config HTTP/1.1'),
  'a path above the root': get('/../../etc/passwd'),
  'an encoded path above': get('/sessions/%2e%2e%2f%2e%2e'),
  'a broken escape': get('/sessions/%zz'),
  'an encoded NUL': get('/sessions/%00'),
  'a backslash': get('/sessions\\..\\..'),
  'bytes beyond ASCII': get('/sessions/\u00e4\u00ff'),
  'a semicolon': get('/sessions/a;b=c'),
  'a fragment': get('/sessions/a#b'),
  'a space': get('/sessions/a b'),
  'a long path': get(`/sessions/${'a'.repeat(9_000)}`),
  'a wait that is no number': get('/sessions/cs_1?wait=NaN', 'Authorization: Bearer a.b'),
  'a negative wait': get('/sessions/cs_1?wait=-1', 'Authorization: Bearer a.b'),
  'a wait for ever': get('/sessions/cs_1?wait=99999999999', 'Authorization: Bearer a.b'),
  'many waits': get(`/sessions/cs_1?${'wait=1&'.repeat(900)}`, 'Authorization: Bearer a.b'),
  'a route nobody has': get('/admin'),
};

const methods: Record<string, string> = Object.fromEntries(
  ['BREW', 'TRACE', 'CONNECT', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'get', 'PROPFIND'].map(
    (method) => [`the method ${method}`, head(`${method} ${base}/sessions HTTP/1.1`, origin)],
  ),
);

const headers: Record<string, string> = {
  'a huge header': get('/config', `X-A: ${'a'.repeat(100_000)}`),
  'two thousand headers': get('/config', ...Array.from({ length: 2_000 }, (_, at) => `X-${at}: 1`)),
  'no host': bare(`GET ${base}/sessions HTTP/1.1`, 'Connection: close'),
  'two hosts': get('/admin', 'Host: evil.test'),
  'a host that is none': bare(`GET ${base}/admin HTTP/1.1`, 'Host: a b/c', 'Connection: close'),
  'a folded header': get('/admin', 'X-A: 1\r\n 2'),
  'a header without a colon': get('/admin', 'nonsense'),
  'a NUL in a header': get('/admin', 'X-A: a\u0000b'),
  'a bare line feed': `GET ${base}/admin HTTP/1.1\nHost: x\nConnection: close\n\n`,
  'a space before the colon': get('/admin', 'X-A : 1'),
  'a huge token': get('/sessions/cs_1', `Authorization: Bearer ${'a'.repeat(9_000)}`),
  'another scheme': get('/sessions/cs_1', 'Authorization: Basic YTpi'),
  'two tokens': get('/sessions/cs_1', 'Authorization: Bearer a', 'Authorization: Bearer b'),
  'a huge list of tags': get('/sessions/cs_1', `If-None-Match: ${'"1",'.repeat(2_500)}`),
  'a webhook without a signature': post('/webhooks', '{}', json),
  'an expectation': framed('', 'Content-Length: 2', 'Expect: a miracle'),
  'an upgrade': get('/sessions/cs_1', 'Connection: Upgrade', 'Upgrade: websocket'),
  'an upgrade to HTTP/2': get('/sessions/cs_1', 'Connection: Upgrade', 'Upgrade: h2c'),
};

const connections: Record<string, string> = {
  garbage: 'hello\r\n\r\n',
  'a TLS greeting': '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n',
  'an HTTP/2 preface': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'HTTP/0.9': `GET ${base}/admin\r\n`,
  'HTTP/9.9': head(`GET ${base}/admin HTTP/9.9`),
  'empty lines in front': `\r\n\r\n${get('/admin')}`,
  'half a request line': 'GET /api/stab',
  'half a header': `GET ${base}/admin HTTP/1.1\r\nHost: 127.0`,
  silence: '',
};

const named = Object.entries(bodies).map(([name, body]) => [name, create(body)]);

/** What may arrive at a socket: name and bytes. Nothing of it may pay, crash, hang or answer 5xx. */
export const rawInputs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(named),
  ...framing,
  ...contentTypes,
  ...targets,
  ...methods,
  ...headers,
  ...connections,
};
