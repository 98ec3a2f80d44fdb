import { describe, expect, it } from 'vitest';
import { createNodeCall } from '../../test/createNodeCall.ts';
import { bytesOf } from './bytesOf.ts';
import { addressOf, toStandardRequest } from './toStandardRequest.ts';

const address = 'http://stablepay-proxy.invalid/x';

describe('the address of a request', () => {
  it.each([
    ['/api/stablepay/config?a=1', '/api/stablepay/config?a=1'],
    // Of another server, or of none.
    ['https://evil.test/x', '/'],
    ['*', '/'],
    ['', '/'],
  ])('%j is %j of a host that is ours', (url, path) => {
    const { message } = createNodeCall({ url });
    expect(addressOf(message)).toBe(`http://stablepay-proxy.invalid${path}`);
  });

  it('is the one before something cut off where it is mounted', () => {
    const { message } = createNodeCall({ url: '/config' });
    const mounted = (originalUrl: unknown) => addressOf(Object.assign(message, { originalUrl }));
    expect(mounted('/api/config')).toBe('http://stablepay-proxy.invalid/api/config');
    expect(mounted(undefined)).toBe('http://stablepay-proxy.invalid/config');
    const bare = createNodeCall().message;
    delete bare.url;
    expect(addressOf(bare)).toBe('http://stablepay-proxy.invalid/');
  });
});

describe('a request in the standard’s form', () => {
  const ofConnection = ['Host', 'Connection', 'Keep-Alive', 'Transfer-Encoding', 'Upgrade'];

  it('has the headers that came, and none that are about the connection', () => {
    const headers = ofConnection.flatMap((name) => [name, 'x']);
    const came = ['Cookie', 'a=1', 'X-Twice', '1', 'x-twice', '2', ...headers];
    const { message } = createNodeCall({ method: 'GET', headers: came });
    const request = toStandardRequest(message, address, false);
    expect([...request.headers]).toEqual([
      ['cookie', 'a=1'],
      ['x-twice', '1, 2'],
    ]);
  });

  it.each(['GET', 'HEAD'])('as %s has no body', (method) => {
    const request = toStandardRequest(createNodeCall({ method }).message, address, false);
    expect([request.method, request.url, request.body]).toEqual([method, address, null]);
  });

  it('without a method is a GET', () => {
    const { message } = createNodeCall();
    delete message.method;
    expect(toStandardRequest(message, address, false).method).toBe('GET');
  });

  it('whose body was read has none any more', () => {
    const request = toStandardRequest(createNodeCall().message, address, true);
    expect([request.method, request.bodyUsed]).toEqual(['POST', true]);
  });
});

describe('a body as a stream', () => {
  const start = () => {
    const call = createNodeCall();
    return { ...call, request: toStandardRequest(call.message, address, false) };
  };

  it('is what came, piece by piece, and then over', async () => {
    const { request, message, send, end } = start();
    send('{"a":', '"€"}');
    end();
    expect(await request.text()).toBe('{"a":"€"}');
    // Node says so after every request.
    message.emit('close');
  });

  it('T22: is not taken in beyond 16 KiB before somebody reads, and goes on when somebody does', async () => {
    const { request, message, send, end } = start();
    const kib = new Uint8Array(1_024);
    message.emit('data', kib);
    expect(message.isPaused()).toBe(false);
    for (let count = 1; count < 16; count += 1) message.emit('data', kib);
    expect(message.isPaused()).toBe(true);
    const reader = request.body?.getReader();
    for (let count = 0; count < 16; count += 1) await reader?.read();
    expect(message.isPaused()).toBe(false);
    send('more');
    end();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('more');
    expect((await reader?.read())?.done).toBe(true);
  });

  it.each(['error', 'close'])('that breaks off with %s is an error', async (event) => {
    const { request, message, send } = start();
    send('{"a"');
    const text = request.text();
    message.emit(event, new Error('reset'));
    await expect(text).rejects.toThrow('The body ended early.');
    // What still comes is nobody's.
    message.emit('data', new Uint8Array(1));
    message.emit('close');
  });

  it('that nobody wants any more stays with the sender', async () => {
    const { request, message } = start();
    await request.body?.cancel();
    expect([message.isPaused(), message.listenerCount('data')]).toEqual([true, 0]);
  });
});

describe('the bytes of a piece', () => {
  it('are those that came, also where something asked for text before', () => {
    const { message } = createNodeCall();
    const bytes = new Uint8Array([1, 2]);
    expect(bytesOf(bytes, message)).toBe(bytes);
    expect([...bytesOf('é', message)]).toEqual([0xc3, 0xa9]);
    message.setEncoding('latin1');
    expect([...bytesOf('é', message)]).toEqual([0xe9]);
    expect(bytesOf(null, message)).toEqual(new Uint8Array());
  });
});
