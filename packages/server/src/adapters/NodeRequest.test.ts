import { describe, expect, it } from 'vitest';
import { createNodeCall } from '../../test/createNodeCall.ts';
import { NodeRequest } from './NodeRequest.ts';

const start = (given: Parameters<typeof createNodeCall>[0] = {}) => {
  const call = createNodeCall(given);
  return { ...call, request: new NodeRequest(call.message, call.response) };
};

const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

describe('what came, as the proxy sees it', () => {
  it('has its method and address, however often they are asked for', () => {
    const { request } = start({ method: 'OPTIONS', url: '/api/stablepay/sessions/cs_1?wait=5' });
    expect(request.method).toBe('OPTIONS');
    for (const url of [request.url, request.url]) {
      expect([url.pathname, url.search]).toEqual(['/api/stablepay/sessions/cs_1', '?wait=5']);
    }
    const { message, request: bare } = start();
    delete message.method;
    expect(bare.method).toBe('GET');
  });

  it('has every header whatever its case; what came twice is joined', () => {
    const headers = ['Origin', 'https://a.test', 'X-One', '1', 'orIGIN', 'https://b.test'];
    const { request } = start({ headers });
    expect(request.headers.get('ORIGIN')).toBe('https://a.test, https://b.test');
    expect(request.headers.get('x-one')).toBe('1');
    // As long as a name that came, and a value that is no name.
    expect(request.headers.get('x-two')).toBeNull();
    expect(request.headers.get('1')).toBeNull();
  });

  it('is one Request for the shop, with the body still in it', async () => {
    const { request, send, end } = start({ headers: ['Cookie', 'basket=1'] });
    send('{"a":1}');
    end();
    const { standard } = request;
    expect(request.standard).toBe(standard);
    expect([standard.method, standard.headers.get('Cookie')]).toEqual(['POST', 'basket=1']);
    expect([request.bodyUsed, standard.bodyUsed]).toEqual([false, false]);
    expect(await standard.text()).toBe('{"a":1}');
    expect(request.bodyUsed).toBe(true);
  });

  it('that the shop looked at is read by way of what it looked at', async () => {
    const { request, message, send, end } = start();
    expect(request.standard.bodyUsed).toBe(false);
    const { bytes } = request.readBody(100);
    send('{"a"');
    send(':1}');
    end();
    expect(textOf(await bytes)).toBe('{"a":1}');
    expect([request.standard.bodyUsed, message.readableEnded]).toEqual([true, true]);
  });

  it('whose body was read says so, and shows the shop none', async () => {
    const { request, end } = start();
    expect(request.bodyUsed).toBe(false);
    end();
    await request.readBody(100).bytes;
    expect([request.bodyUsed, request.standard.bodyUsed]).toEqual([true, true]);
    await expect(request.standard.text()).rejects.toThrow(TypeError);
  });
});

describe('whether the caller is gone', () => {
  it('is told to who asks to be told, and to nobody else', () => {
    const { request, response } = start();
    const { signal } = request;
    const heard: string[] = [];
    const [first, second] = [() => heard.push('first'), () => heard.push('second')];
    signal.addEventListener('abort', first);
    signal.addEventListener('abort', second);
    signal.removeEventListener('abort', first);
    expect(signal.aborted).toBe(false);
    response.destroy();
    response.emit('close');
    expect([signal.aborted, heard.includes('second'), heard.includes('first')]).toEqual([
      ...[true, true, false],
    ]);
  });
});

describe('a body', () => {
  it('that is all here is taken at once', async () => {
    const { request, message, send, end } = start();
    send('{"a":', '"€"}');
    end();
    const reading = request.readBody(100);
    expect(message.readableLength).toBe(0);
    reading.cancel();
    expect(textOf(await reading.bytes)).toBe('{"a":"€"}');
  });

  it('that there is none of is empty', async () => {
    const { request, end } = start();
    end();
    expect(await request.readBody(100).bytes).toEqual(new Uint8Array());
  });

  it('that comes in pieces is put together when it has ended', async () => {
    const { request, send, end } = start();
    const { bytes } = request.readBody(100);
    send('{"a":', '1', '}');
    end();
    expect(textOf(await bytes)).toBe('{"a":1}');
  });

  it.each(['all at once', 'in pieces'])(
    'T22: of just the limit is taken, and of one byte more is not, coming %s',
    async (how) => {
      for (const [size, expected] of [
        [10, 10],
        [11, undefined],
      ] as const) {
        const { request, message, send, end } = start();
        const before = how === 'all at once';
        const finish = () => {
          send('x'.repeat(size - 1), 'x');
          end();
        };
        if (before) finish();
        const { bytes } = request.readBody(10);
        if (!before) finish();
        expect((await bytes)?.length).toBe(expected);
        if (expected === undefined) {
          expect([message.isPaused(), message.listenerCount('data')]).toEqual([true, 0]);
        }
      }
    },
  );

  it('that is given up stays with the sender', async () => {
    const { request, message, send } = start();
    const reading = request.readBody(1_000);
    send('some');
    reading.cancel();
    expect(await reading.bytes).toBeUndefined();
    expect([message.isPaused(), message.listenerCount('data')]).toEqual([true, 0]);
  });

  it('that breaks off is an error', async () => {
    const cut = start();
    const ended = cut.request.readBody(100).bytes;
    cut.send('{"a"');
    cut.message.emit('close');
    await expect(ended).rejects.toThrow('The body ended early.');
    const broken = start();
    const failed = broken.request.readBody(100).bytes;
    broken.message.emit('error', new Error('reset'));
    await expect(failed).rejects.toThrow('reset');
  });
});
