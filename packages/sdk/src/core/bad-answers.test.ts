import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  apiKey,
  createGateway,
  GatewayError,
  GatewayUnavailableError,
  NetworkError,
  NotFoundError,
} from '../index.js';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function gatewayOn(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
  timeoutMs = 5_000,
) {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    baseUrl,
    gateway: createGateway({ baseUrl, auth: apiKey('wa_k'), retry: { retries: 0 }, timeoutMs }),
  };
}

const failure = (promise: PromiseLike<unknown>) =>
  Promise.resolve(promise).then(
    () => {
      throw new Error('it should have failed');
    },
    (error: unknown) => error as GatewayError,
  );

it('a port that nobody listens on is told by the word of the runtime', async () => {
  const { gateway } = await gatewayOn(() => {});
  servers.pop()!.close();
  const error = await failure(gateway.sessions.get('s'));
  expect(error.message).toBe('The gateway cannot be reached (ECONNREFUSED).');
});

it('a page that is not there raises the question of the address', async () => {
  const { gateway } = await gatewayOn((_, response) => response.writeHead(404).end('<h1>Not here</h1>'));
  const error = await failure(gateway.sessions.get('s'));
  expect(error).toMatchObject({
    code: 'invalid_response',
    message: 'The gateway answered 404: is baseUrl right?',
  });
  expect(error, 'whoever asks for what may be missing goes on').toBeInstanceOf(NotFoundError);
});

it('a page that forbids is no gateway’s refusal', async () => {
  const { gateway } = await gatewayOn((_, response) => response.writeHead(403).end('<h1>Blocked</h1>'));
  expect(await failure(gateway.sessions.get('s'))).toMatchObject({ code: 'invalid_response', status: 403 });
});

describe('answers that are none', () => {
  it.each([
    ['HTML with 200', 200, '<!doctype html><title>Hi</title>', 'invalid_response'],
    ['nothing with 200', 200, '', 'invalid_response'],
    ['half a JSON', 200, '{"data":[{"id":"se', 'invalid_response'],
    ['a JSON that is no object', 200, '42', 'invalid_response'],
    ['an error body with 200', 200, '{"error":{"code":"not_found","message":"gone"}}', 'not_found'],
    ['405 with nothing', 405, '', 'not_implemented'],
    ['a proxy page with 418', 418, '<h1>teapot</h1>', 'http_418'],
  ])('%s becomes a typed error', async (_, status, body, code) => {
    const { gateway } = await gatewayOn((_request, response) => response.writeHead(status).end(body));
    const error = await failure(gateway.sessions.get('s'));
    expect(error).toBeInstanceOf(GatewayError);
    expect(error.code).toBe(code);
    expect(error.message).not.toContain('<');
  });

  it("names a proxy's 502 page for what it means, with the request id, however often it is said", async () => {
    const { gateway } = await gatewayOn((_request, response) =>
      response
        .writeHead(502, { 'X-Request-Id': ['req_1', 'req_1'], 'Content-Type': 'text/html' })
        .end('<h1>Bad gateway</h1>'),
    );
    const error = await failure(gateway.sessions.get('s'));
    expect(error).toBeInstanceOf(GatewayUnavailableError);
    expect(error).toMatchObject({ status: 502, requestId: 'req_1' });
  });

  it('ends when one byte a second comes', async () => {
    const { gateway } = await gatewayOn((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(drip));
    }, 300);
    const error = await failure(gateway.sessions.get('s'));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.code).toBe('timeout');
  });

  it('ends when the connection breaks in the middle of the body, or is refused', async () => {
    const { gateway } = await gatewayOn((_request, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"data":');
      setTimeout(() => response.destroy(), 20);
    });
    expect((await failure(gateway.sessions.get('s'))).code).toBe('network');
    const refused = createGateway({
      baseUrl: 'http://127.0.0.1:9',
      auth: apiKey('k'),
      retry: { retries: 0 },
    });
    expect(await failure(refused.sessions.get('s'))).toBeInstanceOf(NetworkError);
  });

  it('never follows a redirect, so that no credential goes elsewhere', async () => {
    const seen: string[] = [];
    const other = await gatewayOn((request, response) => {
      seen.push(String(request.headers['x-api-key']));
      response.end('{}');
    });
    const { gateway, baseUrl } = await gatewayOn((request, response) =>
      response
        .writeHead(307, { Location: request.url!.includes('loop') ? request.url! : other.baseUrl })
        .end(),
    );
    expect((await failure(gateway.sessions.get('s'))).code).toBe('redirected');
    expect((await failure(gateway.sessions.get('loop'))).code).toBe('redirected');
    const raw = createGateway({ baseUrl, auth: apiKey('wa_k'), retry: { retries: 0 } }).raw;
    expect((await failure(raw.GET('/api/v1/sessions'))).code).toBe('redirected');
    expect(seen).toEqual([]);
  });

  it.each(['namespaced', 'raw'])('lets the connection go when a %s call is aborted', async (kind) => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    let gone = () => {};
    const departure = new Promise<void>((resolve) => {
      gone = resolve;
    });
    const { gateway } = await gatewayOn((request) => {
      request.socket.on('close', gone);
      arrived();
    });
    const controller = new AbortController();
    const { signal } = controller;
    const call = failure(
      kind === 'raw'
        ? gateway.raw.GET('/api/v1/sessions', { signal })
        : gateway.sessions.get('s', { signal }),
    );
    await arrival;
    controller.abort();
    expect((await call).code).toBe('aborted');
    await departure;
  });

  it('never puts a credential into an error', async () => {
    const { gateway } = await gatewayOn((_request, response) => response.writeHead(500).end('x'));
    const error = await failure(gateway.sessions.get('s'));
    expect(JSON.stringify({ ...error, message: error.message, stack: error.stack })).not.toContain('wa_k');
  });
});
