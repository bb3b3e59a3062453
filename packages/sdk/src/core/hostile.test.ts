import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, createServer as createTcp } from 'node:net';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apiKey, createGateway, GatewayError, NetworkError, token, ValidationError } from '../index.js';

const KEY = 'wa_secret_of_this_test';
const closers: (() => Promise<unknown>)[] = [];
const rejections: unknown[] = [];
const note = (reason: unknown) => void rejections.push(reason);
beforeAll(() => void process.on('unhandledRejection', note));
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  // A rejection that nobody heard is told a turn later.
  await new Promise((done) => setImmediate(done));
  expect(rejections.splice(0)).toEqual([]);
});
afterAll(() => void process.off('unhandledRejection', note));

/** A gateway that notes the request lines it gets and answers `{}`. */
async function echo() {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    request.resume();
    response.end('{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closers.push(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

/** Whatever comes in gets these bytes, and then nothing or the end. */
async function bytes(text: string, { end = true } = {}) {
  const server = createTcp((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => (end ? socket.end(text) : socket.write(text)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => sockets.add(socket));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((done) => server.close(done));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const client = (baseUrl: string, auth = apiKey(KEY), timeoutMs = 10_000) =>
  createGateway({ baseUrl, auth, retry: { retries: 0 }, timeoutMs });
const failure = async (call: () => PromiseLike<unknown>) => {
  try {
    await call();
  } catch (error) {
    // Nothing of what would be printed or sent on may hold the credential.
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(KEY);
    expect(JSON.stringify(error)).not.toContain(KEY);
    return error as GatewayError;
  }
  throw new Error('it should have failed');
};

describe('a base URL', () => {
  it.each(['', '/', '//', '/gateway', '/gateway/', '/a/b//'])('may end in “%s”', async (end) => {
    const { url, seen } = await echo();
    await client(url + end).sessions.get('s');
    expect(seen[0]!.url).toBe(`${end.replace(/\/+$/, '')}/api/v1/sessions/s`);
  });

  it.each(['', 'gateway.example', 'ftp://gateway.example', 'http://', 'javascript:alert(1)'])(
    'that is “%s” is refused before anything is asked',
    async (baseUrl) => {
      const error = await failure(async () => client(baseUrl));
      expect(error).toMatchObject({ code: 'invalid_option' });
    },
  );

  it('with credentials in it is refused, and not repeated in the error', async () => {
    const error = await failure(async () => client('https://ann:hunter2@gateway.example/'));
    expect(error).toMatchObject({ code: 'invalid_option' });
    expect(inspect(error)).not.toContain('hunter2');
  });
});

describe('an id in a path', () => {
  it.each([
    '447700900143@s.whatsapp.net',
    '6281:12@s.whatsapp.net',
    '123@lid',
    '1203@g.us',
    'x@newsletter',
    '9@broadcast',
    'status@broadcast',
    '44@hosted',
    '44@hosted.lid',
    '1@bot',
    'a/b',
    'a?b#c',
    '%2e%2e',
    'é 🙂',
    'null\0',
  ])('arrives as it was given: %s', async (jid) => {
    const { url, seen } = await echo();
    await client(url).chats.get('sess_1', jid);
    const segments = seen[0]!.url!.split('/');
    expect(segments).toHaveLength(7);
    expect(decodeURIComponent(segments[6]!)).toBe(jid);
  });

  it.each(['', '.', '..', undefined, null, 7])(
    'that would reach another place is refused: %s',
    async (id) => {
      const { url, seen } = await echo();
      const error = await failure(() => client(url).chats.get('sess_1', id as string));
      expect(error).toBeInstanceOf(ValidationError);
      expect(seen).toEqual([]);
    },
  );

  it('that no URL can hold is a typed error', async () => {
    const { url } = await echo();
    expect(await failure(() => client(url).chats.get('sess_1', 'lone \ud800'))).toBeInstanceOf(GatewayError);
  });
});

describe('what is sent', () => {
  it.each([
    ['a number too large for JSON', { text: 1n }],
    [
      'a circle',
      (() => {
        const circle: Record<string, unknown> = {};
        circle.text = circle;
        return circle;
      })(),
    ],
  ])('may not be %s', async (_, body) => {
    const { url, seen } = await echo();
    const error = await failure(() => client(url).messages.send('s', body as never));
    expect(error).toBeInstanceOf(ValidationError);
    expect(seen).toEqual([]);
  });

  it.each(['line\nbreak', 'x\r\nX-Evil: 1', 'é🙂'])(
    'has no idempotency key like %j',
    async (idempotencyKey) => {
      const { url, seen } = await echo();
      const text = { type: 'text', to: 't', text: 'x' } as const;
      const error = await failure(() => client(url).messages.send('s', text, { idempotencyKey }));
      expect(error).toBeInstanceOf(ValidationError);
      expect(seen).toEqual([]);
    },
  );

  it.each([undefined, null, '', 7, {}, `${KEY}\nX-Evil: 1`, `${KEY}🙂`])(
    'has no key or token like %j, and no error names it',
    async (value) => {
      const { url, seen } = await echo();
      const gateway = client(
        url,
        token(async () => value as string),
      );
      expect(await failure(() => gateway.sessions.list())).toMatchObject({ code: 'invalid_option' });
      expect(await failure(async () => apiKey(value as string))).toMatchObject({ code: 'invalid_option' });
      expect(seen).toEqual([]);
    },
  );

  it('has a key with the end of its line, as files give it', async () => {
    const { url, seen } = await echo();
    await client(url, apiKey(`${KEY}\n`)).sessions.get('s');
    expect(seen[0]!.headers['x-api-key']).toBe(KEY);
  });

  it('has a key of its own where an empty one is given: it would be none', async () => {
    const { url, seen } = await echo();
    const text = { type: 'text', to: 't', text: 'x' } as const;
    await client(url).messages.send('s', text, { idempotencyKey: '' });
    expect(seen[0]!.headers['idempotency-key']).toMatch(/^\S{16,}$/);
  });

  it('ends with its time when the token never comes, and with its signal', async () => {
    const { url } = await echo();
    const gateway = client(
      url,
      token(() => new Promise<string>(() => {})),
      400,
    );
    expect(await failure(() => gateway.sessions.list())).toMatchObject({ code: 'timeout' });
    const stop = new AbortController();
    const call = failure(() => gateway.sessions.list({ signal: stop.signal }));
    stop.abort(new Error('the reader left'));
    expect(await call).toMatchObject({ code: 'aborted' });
  });

  it('is let go by one caller of a shared token without ending the others', async () => {
    const { url } = await echo();
    let give = (_: string) => {};
    const gateway = client(
      url,
      token(
        () =>
          new Promise<string>((done) => {
            give = done;
          }),
      ),
    );
    const stop = new AbortController();
    const left = failure(() => gateway.sessions.get('a', { signal: stop.signal }));
    const stayed = gateway.sessions.get('b');
    stop.abort();
    expect(await left).toMatchObject({ code: 'aborted' });
    give('opaque');
    await stayed;
  });
});

describe('a server that breaks the rules of HTTP', () => {
  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH\r\n\r\n'],
    ['the end at once', ''],
    ['headers without end', `HTTP/1.1 200 OK\r\n${'X: y\r\n'.repeat(40_000)}`],
    ['half a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"a'],
    ['less than it said', 'HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{}'],
    ['gzip that is none', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}'],
    ['204 where there is a body to be', 'HTTP/1.1 299 Odd\r\nContent-Length: 0\r\n\r\n'],
  ])('%s is a typed error', async (_, text) => {
    const error = await failure(async () => client(await bytes(text)).sessions.get('s'));
    expect(error).toBeInstanceOf(GatewayError);
    expect(['network', 'invalid_response', 'timeout']).toContain(error.code);
  });

  it('that goes on being silent is a timeout', async () => {
    const url = await bytes('HTTP/1.1 100 Continue\r\n\r\n', { end: false });
    expect(await failure(() => client(url, apiKey(KEY), 400).sessions.get('s'))).toBeInstanceOf(NetworkError);
  });

  it('cannot reach the prototype of what it answers', async () => {
    const body = '{"__proto__":{"polluted":true},"id":"s"}';
    const url = await bytes(
      `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await client(url).sessions.get('s');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
