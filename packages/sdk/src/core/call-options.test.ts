import { afterEach, describe, expect, it, vi } from 'vitest';
import { VERSION } from '../generated/version.js';
import { createIdentity } from '../identity/index.node.js';
import {
  apiKey,
  createGateway,
  type GatewayOptions,
  GatewayUnavailableError,
  NetworkError,
} from '../index.js';
import { createGateway as createNodeGateway, identitySession } from '../index.node.js';
import { FakeClock } from '../testing/fake-clock.js';
import { createFetchDouble, json, problem, type Responder } from '../testing/fetch-double.js';

function setUp(responder: Responder, options: Partial<GatewayOptions> = {}) {
  const clock = new FakeClock();
  const fetch = createFetchDouble(responder);
  const gateway = createGateway({
    baseUrl: 'https://gateway.test',
    auth: apiKey('wa_key'),
    fetch,
    environment: clock,
    ...options,
  });
  return { clock, fetch, gateway };
}

const down = () => problem(503, 'gateway_unavailable');
const silent = () => new Promise<Response>(() => {});

afterEach(() => vi.unstubAllGlobals());

describe('retries of one call', () => {
  it('stand in for those of the gateway, in part or whole', async () => {
    const { clock, fetch, gateway } = setUp(down, { retry: { retries: 1 } });
    const call = gateway.sessions.get('s', { retry: { retries: 5 } }).catch((error: unknown) => error);
    await clock.advance(600_000);
    expect(await call).toBeInstanceOf(GatewayUnavailableError);
    expect(fetch.requests).toHaveLength(6);
    const usual = gateway.sessions.get('s', { retry: { maxWaitMs: 60_000 } }).catch(() => {});
    await clock.advance(600_000);
    await usual;
    expect(fetch.requests).toHaveLength(8);
  });

  it('make nothing repeatable that is not', async () => {
    const { fetch, gateway } = setUp(down);
    await gateway.sessions.create({ label: 'a' }, { retry: { retries: 5 } }).catch(() => {});
    expect(fetch.requests).toHaveLength(1);
  });

  it('can be set for a call by path', async () => {
    const { fetch, gateway } = setUp(down);
    await gateway.raw.GET('/api/v1/sessions', { retry: { retries: 0 } });
    expect(fetch.requests).toHaveLength(1);
  });
});

describe('a deadline', () => {
  it('ends a call over all its attempts, however long each of them might take', async () => {
    const { clock, fetch, gateway } = setUp(silent, { timeoutMs: 1_000, retry: { retries: 50 } });
    const start = clock.now();
    const call = gateway.sessions.get('s', { deadlineMs: 1_900 }).catch((error: unknown) => error);
    let ended = 0;
    void call.then(() => {
      ended = clock.now() - start;
    });
    await clock.advance(60_000);
    const error = await call;
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: 'deadline', message: 'Not done within 1900 ms.' });
    expect(ended).toBe(1_900);
    expect(fetch.requests).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });

  it('gives the error that there is when the next attempt would come too late', async () => {
    const { clock, fetch, gateway } = setUp(() => problem(429, 'rate_limited', { retryAfterSeconds: 10 }), {
      deadlineMs: 5_000,
    });
    const call = gateway.sessions.get('s').catch((error: unknown) => error);
    await clock.advance(0);
    expect(await call).toMatchObject({ status: 429 });
    expect(fetch.requests).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it('leaves a call alone that is done in time', async () => {
    const { clock, gateway } = setUp(() => json({ id: 's' }));
    expect(await gateway.sessions.get('s', { deadlineMs: 10 })).toEqual({ id: 's' });
    expect(clock.pending).toBe(0);
  });

  it('also ends a token that never comes', async () => {
    const { clock, gateway } = setUp(silent, {
      auth: { refreshable: true, forget() {}, credential: () => new Promise(() => {}) },
    });
    const call = gateway.sessions.create({ label: 'a' }, { deadlineMs: 50 }).catch((error: unknown) => error);
    await clock.advance(50);
    expect(await call).toMatchObject({ code: 'deadline' });
  });
});

describe('headers of one call', () => {
  it('are sent with every attempt', async () => {
    let asked = 0;
    const { clock, fetch, gateway } = setUp(() => (asked++ ? json({ id: 's' }) : down()));
    const call = gateway.sessions.get('s', { headers: { 'X-Request-Id': 'mine', traceparent: '00-1' } });
    await clock.advance(60_000);
    await call;
    expect(fetch.requests.map(({ headers }) => [headers['x-request-id'], headers.traceparent])).toEqual([
      ['mine', '00-1'],
      ['mine', '00-1'],
    ]);
  });

  it.each(['Authorization', 'x-api-key', 'Content-Type', 'IDEMPOTENCY-KEY'])(
    'are not %s, which the library sets',
    async (name) => {
      const { fetch, gateway } = setUp(() => json({ id: 's' }));
      await expect(gateway.sessions.get('s', { headers: { [name]: 'secret' } })).rejects.toMatchObject({
        code: 'invalid_option',
        message: `The header ${name} cannot be sent from here.`,
      });
      expect(fetch.requests).toHaveLength(0);
    },
  );

  it('are X-Request-Id alone from a page, which a gateway lets through', async () => {
    const { fetch, gateway } = setUp(() => json({ id: 's' }));
    vi.stubGlobal('document', {});
    await gateway.sessions.get('s', { headers: { 'x-request-id': 'mine' } });
    await expect(gateway.sessions.get('s', { headers: { traceparent: '00-1' } })).rejects.toMatchObject({
      code: 'invalid_option',
    });
    expect(fetch.requests).toHaveLength(1);
  });

  it.each<Record<string, string>>([{ 'bad name': '1' }, { 'X-Proxy': undefined as never }, { '': '1' }])(
    'are told when they are none: %j',
    async (headers) => {
      const { fetch, gateway } = setUp(() => json({ id: 's' }));
      const call = gateway.sessions.get('s', { headers });
      await expect(call).rejects.toMatchObject({ code: 'invalid_option' });
      expect(fetch.requests).toHaveLength(0);
    },
  );

  it('never show in an error what they hold', async () => {
    const { gateway } = setUp(() => json({ id: 's' }));
    const error = await gateway.sessions
      .get('s', { headers: { 'X-Proxy': 'pass\nword' } })
      .catch((thrown: unknown) => thrown as Error);
    expect(String((error as Error).stack) + String((error as Error).cause)).not.toMatch(/pass\s?word/);
    expect(error).toMatchObject({ code: 'invalid_option' });
  });
});

describe('the user agent', () => {
  const options = { baseUrl: 'https://gateway.test' };

  it('names library and version outside browsers, also to the identity service', async () => {
    expect(VERSION).toMatch(/^\d+\.\d+\.\d+/);
    const fetch = createFetchDouble(({ path }) =>
      json(path.endsWith('/token') ? { token: 'jwt' } : { id: 's' }),
    );
    const gateway = createNodeGateway({ ...options, auth: apiKey('wa_key'), fetch });
    await gateway.sessions.get('s');
    await gateway.raw.GET('/api/v1/sessions');
    await createIdentity({ ...options, fetch }).session.get();
    await identitySession({ identityUrl: options.baseUrl, fetch }).credential();
    expect(fetch.requests.map(({ headers }) => headers['user-agent'])).toEqual(
      Array(4).fill(`wagate-sdk/${VERSION}`),
    );
  });

  it('is left to the page in a browser, and to a caller who sets one', async () => {
    const fetch = createFetchDouble(() => json({ id: 's' }));
    await createGateway({ ...options, auth: apiKey('wa_key'), fetch }).sessions.get('s');
    await createNodeGateway({ ...options, auth: apiKey('wa_key'), fetch }).sessions.get('s', {
      headers: { 'User-Agent': 'bot/1' },
    });
    expect(fetch.requests.map(({ headers }) => headers['user-agent'])).toEqual([undefined, 'bot/1']);
  });
});
