import { describe, expect, it } from 'vitest';
import { createGateway, GatewayError, UnauthorizedError } from '../index.js';
import { liveSessions } from '../live/index.js';
import { createFetchDouble, FakeClock, json, problem, type SeenRequest, settle } from '../testing/index.js';

const SRC = 'https://shop.example/api/wagate';
const encode = (value: object) => btoa(JSON.stringify(value)).replace(/=+$/, '');

/** A handler and a gateway of one page; `life` is that of its tokens, in seconds. */
function page({
  life = 600,
  skew = 0,
  ...grant
}: { life?: number; skew?: number } & Record<string, unknown> = {}) {
  const clock = new FakeClock();
  const state = { asked: 0, signedIn: true, token: (_: number): Response | undefined => undefined };
  const double = createFetchDouble((request) => {
    if (!request.path.endsWith('/token')) return undefined;
    const number = ++state.asked;
    const own = state.token(number);
    if (own) return own;
    if (!state.signedIn) return problem(401, 'unauthorized');
    const iat = (clock.now() + skew) / 1000;
    const token = `${encode({ alg: 'HS256' })}.${encode({ iat, exp: iat + life, number })}.x`;
    return json({ token, expiresAt: (iat + life) * 1000, realtime: 'stream', ...grant });
  });
  const gateway = createGateway({ embed: SRC, fetch: double, environment: clock });
  const calls = () => double.requests.filter(({ path }) => !path.endsWith('/token'));
  const numberIn = ({ headers }: SeenRequest) =>
    JSON.parse(atob(headers.authorization!.split('.')[1]!)).number as number;
  return { clock, double, gateway, state, calls, numberIn };
}

const list = () => json({ data: [{ id: 'sess_1' }] });

describe('the token of a page', () => {
  it('is asked for once by all calls, in the app’s own way, and travels in a header alone', async () => {
    const { gateway, double, calls, numberIn } = page();
    double.respond(({ path }) => (path.endsWith('/sessions') ? list() : undefined));
    await Promise.all([gateway.sessions.list(), gateway.sessions.list(), gateway.sessions.list()]);
    const [asked] = double.requests;
    expect(asked).toMatchObject({
      method: 'POST',
      url: `${SRC}/token`,
      body: {},
      headers: { 'content-type': 'application/json' },
    });
    expect(asked!.headers.authorization).toBe(undefined);
    expect(calls().map(({ url }) => url)).toEqual(Array(3).fill(`${SRC}/api/v1/sessions`));
    expect(calls().map(numberIn)).toEqual([1, 1, 1]);
    expect(gateway.baseUrl).toBe(SRC);
  });

  it('is told of like every request, without what is in it', async () => {
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    const double = createFetchDouble(({ path }) =>
      path.endsWith('/token') ? json({ token: 'secret-token', expiresAt: 1e15, realtime: 'stream' }) : list(),
    );
    const logger = { debug: log, info: log, warn: log, error: log };
    await createGateway({
      embed: SRC,
      fetch: double,
      log: logger,
      environment: new FakeClock(),
    }).sessions.list();
    await expect.poll(() => lines.length).toBe(4);
    expect(lines[0]).toBe('wagate POST /api/wagate/token attempt=1');
    expect(lines.join()).not.toContain('secret-token');
  });

  it('says where calls go', async () => {
    const { gateway, double, calls } = page({ baseUrl: 'https://gateway.example/' });
    double.respond(({ path }) => (path.endsWith('/sessions') ? list() : undefined));
    await gateway.sessions.list();
    await gateway.raw.GET('/api/v1/sessions');
    expect(calls().map(({ url }) => url)).toEqual(Array(2).fill('https://gateway.example/api/v1/sessions'));
  });

  it.each([0, 3_600_000, -3_600_000])(
    'is renewed while it is still good, on a clock that is %i ms off',
    async (skew) => {
      const { gateway, double, clock, state, calls, numberIn } = page({ skew });
      double.respond(({ path }) => (path.endsWith('/sessions') ? list() : undefined));
      const call = () => gateway.sessions.list();
      await call();
      clock.sleep(479_000);
      await call();
      expect(state.asked).toBe(1);
      clock.sleep(2_000);
      await call();
      await settle();
      await call();
      // Nobody waited for the second.
      expect(calls().map(numberIn)).toEqual([1, 1, 1, 2]);
      clock.sleep(601_000);
      await call();
      expect(numberIn(calls().at(-1)!)).toBe(3);
    },
  );

  it('that a gateway refuses is replaced once', async () => {
    const { gateway, double, state, calls, numberIn } = page();
    double.respond((request) => {
      if (!request.path.endsWith('/sessions')) return undefined;
      return numberIn(request) === 2 ? list() : problem(401, 'unauthorized');
    });
    await gateway.sessions.list();
    expect(calls().map(numberIn)).toEqual([1, 2]);
    await gateway.sessions.list();
    expect(state.asked).toBe(2);
  });

  it('outlives a handler in trouble', async () => {
    const { gateway, double, state, clock } = page();
    double.respond(({ path }) => (path.endsWith('/sessions') ? list() : undefined));
    await gateway.sessions.list();
    state.token = () => problem(503, 'gateway_unavailable');
    clock.sleep(500_000);
    await gateway.sessions.list();
    await clock.advance(10_000);
    await gateway.sessions.list();
    state.token = () => undefined;
    // Over, and the handler is back.
    await clock.advance(100_000);
    await gateway.sessions.list();
    expect(state.asked).toBeGreaterThan(4);
  });

  it('that the page’s own policy does not let it ask for is not asked for again', async () => {
    const clock = new FakeClock();
    let asked = 0;
    const failed = (error: GatewayError) => {
      error.details.reason = 'csp';
    };
    const gateway = createGateway({
      embed: SRC,
      fetch: () => {
        asked++;
        return Promise.reject(new TypeError('Failed to fetch'));
      },
      environment: Object.assign(Object.create(clock), { failed }),
      retry: { retries: 0 },
    });
    const listing = gateway.sessions.list().catch((error: unknown) => error);
    await settle();
    await clock.advance(5_000);
    expect(await listing).toMatchObject({ code: 'network', details: { reason: 'csp' } });
    expect(asked).toBe(1);
  });

  describe('that a handler cannot give', () => {
    const wrong = () => problem(500, 'internal', { reason: 'misconfigured' });
    /** So many readers, each trying again every second by itself, for three minutes: when the handler was asked. */
    async function askings(answer: () => Response, readers = 5) {
      const { gateway, state, clock } = page();
      const begun = clock.now();
      const at: number[] = [];
      const errors: GatewayError[] = [];
      state.token = () => {
        at.push((clock.now() - begun) / 1000);
        return answer();
      };
      for (let second = 0; second < 180; second++) {
        for (let reader = 0; reader < readers; reader++)
          void gateway.sessions.list().catch((error: unknown) => void errors.push(error as GatewayError));
        await clock.advance(1_000);
      }
      return { at, errors };
    }

    it('is asked for at growing waits by all readers together, and without a second try where waiting does not mend it', async () => {
      const { at, errors } = await askings(wrong);
      expect(at[0]).toBe(0);
      expect(at.length).toBeGreaterThan(3);
      expect(at.length).toBeLessThan(10);
      const waits = at.slice(1).map((when, index) => when - at[index]!);
      expect(waits.at(-1)).toBeGreaterThan(4 * waits[0]!);
      // Who reads is told at once when it is worth another try: by a new error, or nothing that looks at errors would see that it tried.
      expect(errors).toHaveLength(900);
      expect(new Set(errors).size).toBe(900 - 4 * at.length);
      for (const { status, code, details } of errors)
        expect([status, code, details]).toEqual([
          500,
          'internal',
          { reason: 'misconfigured', retryAfterSeconds: expect.any(Number) },
        ]);
    });

    it.each([
      [500, 'internal'],
      [503, 'gateway_unavailable'],
    ])('nor while its gateway is away (%i) is it asked for without end', async (status, code) => {
      const { at, errors } = await askings(() => problem(status, code));
      expect(at.length).toBeLessThan(36);
      expect(errors.at(-1)).toMatchObject({ status, code });
    });

    it('is had where that was mended, and a later fault begins with short waits', async () => {
      const { gateway, double, state, clock } = page();
      double.respond(({ path }) => (path.endsWith('/sessions') ? list() : undefined));
      const call = () =>
        gateway.sessions.list().then(
          () => 200,
          ({ status }: GatewayError) => status,
        );
      state.token = wrong;
      for (let round = 0; round < 4; round++) {
        expect(await call()).toBe(500);
        clock.sleep(60_000);
      }
      state.token = () => undefined;
      expect(await call()).toBe(200);
      clock.sleep(700_000);
      state.token = wrong;
      expect(await call()).toBe(500);
      state.token = () => undefined;
      clock.sleep(2_100);
      expect(await call()).toBe(200);
    });
  });

  it('that cannot be had ends a call with what the handler said', async () => {
    const { gateway, state, clock } = page();
    const ask = async (answer: () => Response) => {
      state.token = answer;
      const failed = gateway.sessions.list().then(
        () => undefined,
        (error: GatewayError) => [error.status, error.code, error.message],
      );
      await clock.advance(60_000);
      return failed;
    };
    expect(await ask(() => problem(403, 'forbidden'))).toEqual([403, 'forbidden', 'forbidden']);
    expect(await ask(() => problem(503, 'gateway_unavailable'))).toEqual([
      503,
      'gateway_unavailable',
      'gateway_unavailable',
    ]);
    for (const answer of [() => new Response('<html>', { status: 404 }), () => new Response('<html>')])
      expect(await ask(answer)).toEqual([
        0,
        'invalid_response',
        `${SRC}/token gave no token (${answer().status}): is the embed handler mounted there?`,
      ]);
    expect(await ask(() => json({ token: 'a\nb', expiresAt: Number.MAX_SAFE_INTEGER }))).toEqual([
      0,
      'invalid_option',
      expect.not.stringContaining('a\nb'),
    ]);
    expect(await ask(() => Response.error())).toEqual([0, expect.any(String), expect.any(String)]);
    state.token = () => undefined;
  });

  it.each(['ftp://shop.example', 'https://user:pw@shop.example/x', '/api/wagate', ''])(
    'has an address, which %j is none of here',
    (embed) => {
      // A path has no origin where there is no page.
      expect(() => createGateway({ embed })).toThrow(GatewayError);
    },
  );
});

describe('somebody who signs out', () => {
  it('leaves nothing: stores are empty, and every call fails, until there is another client', async () => {
    const { gateway, double, state, clock } = page();
    double.respond(({ path }) => {
      if (path.endsWith('/sessions')) return list();
      return path.endsWith('/capabilities') ? problem(404, 'not_found') : undefined;
    });
    const told: string[] = [];
    gateway.onSignedOut(() => told.push('left'));
    const store = liveSessions(gateway);
    const stop = store.subscribe(() => {});
    await clock.advance(100);
    expect(store.get().sessions).toHaveLength(1);
    const unread = liveSessions(gateway);
    await unread.refresh();
    state.signedIn = false;
    clock.sleep(700_000);
    await expect(gateway.sessions.list()).rejects.toMatchObject({
      status: 401,
      details: { reason: 'signed_out' },
    });
    expect(told).toEqual(['left']);
    for (const one of [store, unread])
      expect(one.get()).toMatchObject({
        phase: 'failed',
        sessions: [],
        error: expect.any(UnauthorizedError),
      });
    // Whoever signs in now may be somebody else.
    state.signedIn = true;
    const asked = state.asked;
    await expect(gateway.sessions.list()).rejects.toMatchObject({ status: 401 });
    await store.refresh();
    expect(store.get()).toMatchObject({ phase: 'failed', sessions: [] });
    expect(state.asked).toBe(asked);
    const late: string[] = [];
    gateway.onSignedOut(() => late.push('left'));
    expect(late).toEqual(['left']);
    stop();
  });

  it('may sign in later where nobody was: the same client asks again', async () => {
    const { gateway, double, state } = page();
    double.respond(({ path }) => (path.endsWith('/sessions') ? list() : undefined));
    const told: string[] = [];
    gateway.onSignedOut(() => told.push('left'));
    state.signedIn = false;
    await expect(gateway.sessions.list()).rejects.toMatchObject({
      status: 401,
      details: { reason: 'signed_out' },
    });
    state.signedIn = true;
    await gateway.sessions.list();
    expect(told).toEqual([]);
  });
});
