import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  AbortedError,
  apiKey,
  createGateway,
  type GatewayOptions,
  GatewayUnavailableError,
  InternalError,
  NetworkError,
  RateLimitedError,
  SendFailedError,
  token,
  UnauthorizedError,
} from '../index.js';
import { FakeClock, settle } from '../testing/fake-clock.js';
import { createFetchDouble, json, problem, type Responder } from '../testing/fetch-double.js';

function setUp(responder: Responder, options: Partial<GatewayOptions> = {}) {
  const clock = new FakeClock();
  const fetch = createFetchDouble(responder);
  const gateway = createGateway({
    baseUrl: 'https://gateway.test',
    auth: apiKey('wa_secret'),
    fetch,
    environment: clock,
    ...options,
  });
  return { clock, fetch, gateway };
}

/** Answers in turn; the last one repeats. */
function inTurn(...answers: (() => Response)[]): Responder {
  let at = 0;
  return () => answers[Math.min(at++, answers.length - 1)]!();
}

const down = () => problem(503, 'gateway_unavailable');
const text = { type: 'text', to: '1@s.whatsapp.net', text: 'hi' } as const;

afterEach(() => vi.restoreAllMocks());

describe('retries', () => {
  it('tries a GET again and gives the answer of the last attempt', async () => {
    const { clock, fetch, gateway } = setUp(inTurn(down, down, () => json({ data: [] })));
    const listing = gateway.sessions.list().then((page) => page.data);
    await clock.advance(60_000);
    expect(await listing).toEqual([]);
    expect(fetch.requests).toHaveLength(3);
  });

  it('gives up after three more attempts with the typed error', async () => {
    const { clock, fetch, gateway } = setUp(down);
    const failed = gateway.sessions.get('s').catch((error: unknown) => error);
    await clock.advance(120_000);
    expect(await failed).toBeInstanceOf(GatewayUnavailableError);
    expect(fetch.requests).toHaveLength(4);
  });

  it('sends what the document does not call repeatable once', async () => {
    const { fetch, gateway } = setUp(down);
    await expect(gateway.sessions.create({ label: 'a' })).rejects.toBeInstanceOf(GatewayUnavailableError);
    expect(fetch.requests).toHaveLength(1);
  });

  it('repeats an idempotent operation with the same body', async () => {
    const { clock, fetch, gateway } = setUp(inTurn(down, () => json({ jid: 'x' })));
    const updated = gateway.chats.update('s', 'c@lid', { pinned: true });
    await clock.advance(60_000);
    await updated;
    expect(fetch.requests.map(({ body }) => body)).toEqual([{ pinned: true }, { pinned: true }]);
  });

  it('gives a send one idempotency key for all its attempts, and another for the next call', async () => {
    const { clock, fetch, gateway } = setUp(inTurn(down, () => json({ mode: 'sync', status: 'sent' })));
    const first = gateway.messages.send('s', text);
    await clock.advance(60_000);
    await first;
    await gateway.messages.send('s', text);
    const keys = fetch.requests.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(3);
    expect(keys[0]).toMatch(/^\d+(-\d+){3}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('does not take a replayed failure for a sent message', async () => {
    const failed = () => json({ mode: 'sync', status: 'failed', waMessageId: 'W1', replayed: true });
    const { clock, gateway } = setUp(inTurn(() => problem(500, 'internal'), failed));
    const sent = gateway.messages.send('s', text).catch((error: unknown) => error);
    await clock.advance(60_000);
    const error = (await sent) as SendFailedError;
    expect(error).toBeInstanceOf(SendFailedError);
    expect(error).toMatchObject({
      name: 'SendFailedError',
      code: 'send_failed',
      status: 200,
      messageId: 'W1',
    });
    expect(error.message).toContain('new idempotencyKey');
    expect(error.cause).toBeInstanceOf(InternalError);
    const alone = setUp(failed);
    const other = await alone.gateway.messages.send('s', text).catch((thrown: unknown) => thrown);
    expect(other).toBeInstanceOf(SendFailedError);
    expect((other as SendFailedError).cause).toBeUndefined();
  });

  it('does not send again by itself what WhatsApp did not take', async () => {
    const { fetch, gateway } = setUp(() =>
      problem(500, 'internal', { reason: 'send_failed', waMessageId: 'W1', outboxId: 'out_1' }),
    );
    const error = await gateway.messages.send('s', text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SendFailedError);
    expect(error).toMatchObject({ code: 'send_failed', status: 500, messageId: 'W1' });
    expect(fetch.requests).toHaveLength(1);
  });

  it('waits as long as a 429 asks, and not at all when that is too long', async () => {
    const limited = (seconds: number) => () => problem(429, 'rate_limited', { retryAfterSeconds: seconds });
    const patient = setUp(inTurn(limited(7), () => json({ data: [] })));
    const listing = patient.gateway.sessions.list().then((page) => page.data);
    await patient.clock.advance(6_900);
    expect(patient.fetch.requests).toHaveLength(1);
    await patient.clock.advance(200);
    expect(await listing).toEqual([]);

    const hasty = setUp(limited(3_600));
    const error = await hasty.gateway.sessions.get('s').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RateLimitedError);
    expect((error as RateLimitedError).retryAfterSeconds).toBe(3_600);
    expect(hasty.fetch.requests).toHaveLength(1);
  });

  it('reads the wait from the Retry-After header too', async () => {
    const { clock, fetch, gateway } = setUp(
      inTurn(
        () => json({ error: { code: 'rate_limited', message: 'slow' } }, 429, { 'Retry-After': '5' }),
        () => json({ data: [] }),
      ),
    );
    const listing = gateway.sessions.list().then(() => 'done');
    await clock.advance(4_900);
    expect(fetch.requests).toHaveLength(1);
    await clock.advance(200);
    expect(await listing).toBe('done');
  });

  it('tries again when an attempt takes too long', async () => {
    let at = 0;
    const { clock, fetch, gateway } = setUp(() =>
      at++ ? json({ data: [] }) : new Promise<Response>(() => {}),
    );
    const listing = gateway.sessions.list({ timeoutMs: 1_000 }).then((page) => page.data);
    await clock.advance(5_000);
    expect(await listing).toEqual([]);
    expect(fetch.requests.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  it('spreads its waits over the whole interval', async () => {
    const waits: number[] = [];
    for (let seed = 1; seed <= 200; seed++) {
      const clock = new FakeClock({ seed });
      const times: number[] = [];
      const gateway = createGateway({
        baseUrl: 'https://gateway.test',
        auth: apiKey('k'),
        environment: clock,
        fetch: async () => {
          times.push(clock.now());
          return times.length > 1 ? json({ data: [] }) : down();
        },
      });
      const done = gateway.sessions.list().then(() => undefined);
      await clock.advance(300);
      await done;
      waits.push(times[1]! - times[0]!);
    }
    expect(Math.min(...waits)).toBeLessThan(15);
    expect(Math.max(...waits)).toBeGreaterThan(285);
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    expect(mean).toBeGreaterThan(120);
    expect(mean).toBeLessThan(180);
  }, 20_000);
});

describe('credentials', () => {
  const jwt = (exp: number, name: string) => `h.${btoa(JSON.stringify({ exp, name }))}.s`;
  const inAnHour = () => Math.floor(Date.now() / 1000) + 3_600;

  it('asks for an opaque token at every attempt', async () => {
    let asked = 0;
    const { clock, fetch, gateway } = setUp(
      inTurn(down, () => json({ data: [] })),
      {
        auth: token(() => `t${++asked}`),
      },
    );
    const listing = gateway.sessions.list().then(() => undefined);
    await clock.advance(60_000);
    await listing;
    expect(fetch.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it('asks once for many calls, and keeps a JWT until it is about to expire', async () => {
    let asked = 0;
    const { gateway } = setUp(() => json({ data: [] }), {
      auth: token(async () => jwt(inAnHour(), `n${++asked}`)),
    });
    await Promise.all(Array.from({ length: 50 }, () => gateway.sessions.list()));
    await gateway.sessions.list();
    expect(asked).toBe(1);
  });

  it('refreshes once after a 401, for all calls that met it', async () => {
    let asked = 0;
    const { fetch, gateway } = setUp(() => (asked < 2 ? problem(401, 'unauthorized') : json({ data: [] })), {
      auth: token(async () => jwt(inAnHour(), `n${++asked}`)),
    });
    await Promise.all(Array.from({ length: 20 }, () => gateway.sessions.list()));
    expect(asked).toBe(2);
    expect(fetch.requests.length).toBeLessThanOrEqual(40);
  });

  it('throws when the refreshed token is refused too, also for what is never repeated', async () => {
    const { fetch, gateway } = setUp(() => problem(401, 'unauthorized'), { auth: token(() => 'bad') });
    await expect(gateway.sessions.create({})).rejects.toBeInstanceOf(UnauthorizedError);
    expect(fetch.requests).toHaveLength(2);
  });

  it('does not repeat a call whose API key is refused', async () => {
    const { fetch, gateway } = setUp(() => problem(401, 'unauthorized'));
    await expect(gateway.sessions.get('s')).rejects.toBeInstanceOf(UnauthorizedError);
    expect(fetch.requests).toHaveLength(1);
  });

  it('turns a token function that throws or hangs into a typed error, and asks again next time', async () => {
    const throwing = setUp(() => json({ data: [] }), {
      auth: token(() => {
        throw new Error('no');
      }),
      retry: { retries: 0 },
    });
    await expect(throwing.gateway.sessions.list()).rejects.toBeInstanceOf(NetworkError);
    let hang = true;
    const hanging = setUp(() => json({ data: [] }), {
      auth: token(() => (hang ? new Promise<string>(() => {}) : 'ok')),
      retry: { retries: 0 },
    });
    const stuck = hanging.gateway.sessions.list().catch((error: unknown) => error);
    await hanging.clock.advance(31_000);
    expect(await stuck).toMatchObject({ code: 'timeout' });
    hang = false;
    expect(await hanging.gateway.sessions.list()).toEqual({ data: [] });
  });

  it('refuses an API key in a browser unless told otherwise', () => {
    vi.stubGlobal('document', {});
    try {
      expect(() => apiKey('wa_secret')).toThrow(/browser/);
      expect(() => apiKey('wa_secret')).not.toThrow(/wa_secret/);
      expect(apiKey('wa_secret', { dangerouslyAllowBrowser: true }).credential()).toEqual([
        'X-Api-Key',
        'wa_secret',
      ]);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('aborting', () => {
  it('never starts a call whose signal is aborted', async () => {
    const { fetch, gateway } = setUp(() => json({ data: [] }));
    await expect(gateway.sessions.list({ signal: AbortSignal.abort('why') })).rejects.toMatchObject({
      code: 'aborted',
      cause: 'why',
    });
    expect(fetch.requests).toHaveLength(0);
  });

  it('ends a wait, and a fetch that ignores its signal, at once', async () => {
    const times: number[] = [];
    // The fastest of some tries: another process may have the processor in one of them.
    for (let attempt = 0; attempt < 10; attempt++) {
      const waiting = setUp(down);
      const first = new AbortController();
      const failed = waiting.gateway.sessions
        .get('s', { signal: first.signal })
        .catch((error: unknown) => error);
      await settle();
      expect(waiting.clock.pending).toBeGreaterThan(0);
      const before = performance.now();
      first.abort();
      expect(await failed).toBeInstanceOf(AbortedError);
      times.push(performance.now() - before);
      expect(waiting.clock.pending).toBe(0);
    }
    expect(Math.min(...times)).toBeLessThan(5);

    const deaf = setUp(() => new Promise<Response>(() => {}));
    const second = new AbortController();
    const stuck = deaf.gateway.sessions.get('s', { signal: second.signal }).catch((error: unknown) => error);
    await settle();
    second.abort();
    expect(await stuck).toBeInstanceOf(AbortedError);
    expect(deaf.fetch.requests[0]!.signal.aborted).toBe(true);
  });

  it('leaves no listener on a shared signal after 10,000 calls', async () => {
    const { signal } = new AbortController();
    const { gateway } = setUp(() => json({ data: [] }));
    for (let batch = 0; batch < 100; batch++)
      await Promise.all(Array.from({ length: 50 }, () => gateway.sessions.list({ signal })));
    for (let batch = 0; batch < 100; batch++)
      await Promise.all(Array.from({ length: 50 }, () => gateway.raw.GET('/api/v1/sessions', { signal })));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  }, 30_000);

  it('does nothing when it is aborted after the answer', async () => {
    const controller = new AbortController();
    const { gateway } = setUp(() => json({ data: [] }));
    const page = await gateway.sessions.list({ signal: controller.signal });
    controller.abort();
    expect(page.data).toEqual([]);
  });
});
