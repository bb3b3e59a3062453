import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIdentity } from '../identity/index.js';
import { createIdentity as createNodeIdentity } from '../identity/index.node.js';
import {
  apiKey,
  createGateway,
  type GatewayOptions,
  identitySession,
  type Logger,
  NotFoundError,
  token,
} from '../index.js';
import { createGateway as createNodeGateway } from '../index.node.js';
import { FakeClock, settle } from '../testing/fake-clock.js';
import { createFetchDouble, json, problem, type Responder } from '../testing/fetch-double.js';

const SECRET = 'wa_do_not_tell';

/** Everything that the hooks were told, in order. */
function recorder() {
  const told: [string, Record<string, unknown>][] = [];
  const note = (name: string) => (info: object) => void told.push([name, { ...info }]);
  return { told, hooks: { request: note('request'), response: note('response'), retry: note('retry') } };
}

/** A logger that keeps its lines with their levels. */
function paper() {
  const lines: string[] = [];
  const at = (level: string) => (line: string) => void lines.push(`${level}: ${line}`);
  const logger: Logger = { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
  return { lines, logger };
}

function setUp(responder: Responder, options: Partial<GatewayOptions> = {}) {
  const clock = new FakeClock();
  const fetch = createFetchDouble(responder);
  const gateway = createGateway({
    baseUrl: 'https://gateway.test/base',
    auth: apiKey(SECRET),
    fetch,
    environment: clock,
    ...options,
  });
  return { clock, fetch, gateway };
}

/** The module that writes lines is loaded when it is first wanted. */
const written = async (lines: unknown[], count: number) =>
  vi.waitFor(() => expect(lines.length).toBeGreaterThanOrEqual(count));

const inTurn = (...answers: (() => Response)[]): Responder => {
  let at = 0;
  return () => answers[Math.min(at++, answers.length - 1)]!();
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('hooks', () => {
  it('are told of each request, answer and retry of a call, with the attempt it was', async () => {
    const { told, hooks } = recorder();
    const { clock, gateway } = setUp(
      inTurn(
        () => problem(503, 'gateway_unavailable'),
        () => json({ data: [] }, 200, { 'X-Request-Id': 'req_2, req_2' }),
      ),
      { hooks },
    );
    const listed = gateway.chats.list('sess_1', { limit: 5, cursor: 'c1' }).then(() => undefined);
    await clock.advance(60_000);
    await listed;
    const asked = { method: 'GET', path: '/base/api/v1/sessions/sess_1/chats?limit&cursor' };
    expect(told).toMatchObject([
      ['request', { ...asked, attempt: 1 }],
      ['response', { ...asked, attempt: 1, status: 503 }],
      ['retry', { ...asked, attempt: 1, error: { status: 503 } }],
      ['request', { ...asked, attempt: 2 }],
      ['response', { ...asked, attempt: 2, status: 200, requestId: 'req_2' }],
    ]);
    expect(told[2]![1].waitMs).toBeGreaterThan(0);
  });

  it('are told how long an answer took, and why none came', async () => {
    const { told, hooks } = recorder();
    const { clock, gateway } = setUp(() => new Promise<Response>(() => {}), {
      hooks,
      retry: { retries: 0 },
      timeoutMs: 700,
    });
    const failed = gateway.sessions.get('s').catch((error: unknown) => error);
    await clock.advance(1_000);
    const error = await failed;
    expect(told.at(-1)).toEqual(['response', expect.objectContaining({ status: 0, ms: 700, error })]);
  });

  it('are told of the attempt with a fresh token too, and of calls that are made by path', async () => {
    const { told, hooks } = recorder();
    let given = 0;
    const { gateway } = setUp(
      inTurn(
        () => problem(401, 'unauthorized'),
        () => json({ data: [] }),
      ),
      { hooks, auth: token(() => `t${++given}`) },
    );
    await gateway.raw.GET('/api/v1/sessions');
    expect(told.map(([name, { attempt, waitMs }]) => [name, attempt, waitMs])).toEqual([
      ['request', 1, undefined],
      ['response', 1, undefined],
      ['retry', 1, 0],
      ['request', 2, undefined],
      ['response', 2, undefined],
    ]);
  });

  it('do not touch a call when they throw', async () => {
    const thrown: unknown[] = [];
    vi.stubGlobal('queueMicrotask', (run: () => void) => {
      try {
        run();
      } catch (error) {
        thrown.push(error);
      }
    });
    const { gateway } = setUp(() => json({ id: 's' }), {
      hooks: {
        response() {
          throw new Error('a broken hook');
        },
      },
    });
    expect(await gateway.sessions.get('s')).toEqual({ id: 's' });
    vi.unstubAllGlobals();
    expect(thrown).toEqual([new Error('a broken hook')]);
  });

  it('are told of the identity service in the same way, and of the token of a session', async () => {
    const { told, hooks } = recorder();
    const fetch = createFetchDouble(({ path }) =>
      path.endsWith('/token') ? json({ token: 'jwt' }) : json({ state: 'open' }),
    );
    const identity = createIdentity({ baseUrl: 'https://id.test', fetch, hooks });
    await identity.organizations.invitation({ id: SECRET });
    await identitySession({ identityUrl: 'https://id.test', fetch, hooks }).credential();
    expect(told.map(([name, { path, status }]) => [name, path, status])).toEqual([
      ['request', '/api/auth/organization/get-invitation?id', undefined],
      ['response', '/api/auth/organization/get-invitation?id', 200],
      ['request', '/api/auth/token', undefined],
      ['response', '/api/auth/token', 200],
    ]);
    expect(JSON.stringify(told)).not.toContain(SECRET);
  });

  it('hear from the identity client and a token that nothing came', async () => {
    const { told, hooks } = recorder();
    const fetch = () => Promise.reject(new TypeError('refused'));
    await createIdentity({ baseUrl: 'https://id.test', fetch, hooks })
      .session.get()
      .catch(() => {});
    await Promise.resolve(
      identitySession({ identityUrl: 'https://id.test', fetch, hooks }).credential(),
    ).catch(() => {});
    expect(told.map(([name, { error }]) => [name, (error as Error | undefined)?.name])).toEqual([
      ['request', undefined],
      ['response', 'IdentityError'],
      ['request', undefined],
      ['response', 'NetworkError'],
    ]);
  });
});

describe('the log', () => {
  const troubled = () =>
    inTurn(
      () => problem(500, 'internal\nforged: line', { leaked: SECRET }, SECRET),
      () => json({ error: { code: 'not_found', message: SECRET } }, 404, { 'X-Request-Id': 'req_9' }),
    );
  async function listed({ clock, gateway }: ReturnType<typeof setUp>) {
    const call = gateway.messages
      .list('sess_1', '34600@s.whatsapp.net', { cursor: SECRET })
      .catch((error: unknown) => error);
    await clock.advance(60_000);
    expect(await call).toBeInstanceOf(NotFoundError);
  }

  it('has a line for each request, answer and retry, by level, and none of what is secret', async () => {
    const { lines, logger } = paper();
    await listed(setUp(troubled(), { log: logger }));
    await written(lines, 5);
    const asked = 'wagate GET /base/api/v1/sessions/sess_1/chats/34600%40s.whatsapp.net/messages?cursor';
    expect(lines.map((line) => line.replace(/again in \d+ ms/, 'again in … ms'))).toEqual([
      `debug: ${asked} attempt=1`,
      `error: ${asked} attempt=1 status=500 ms=0`,
      `warn: ${asked} attempt=1 status=500 again in … ms`,
      `debug: ${asked} attempt=2`,
      `warn: ${asked} attempt=2 status=404 ms=0 request=req_9`,
    ]);
    expect(lines.join()).not.toContain(SECRET);
  });

  it('says why no answer came', async () => {
    const { lines, logger } = paper();
    const { gateway } = setUp(() => Promise.reject(new TypeError(`refused ${SECRET}`)), {
      log: logger,
      retry: { retries: 0 },
    });
    await gateway.sessions.get('s').catch(() => {});
    await written(lines, 2);
    expect(lines[1]).toBe('error: wagate GET /base/api/v1/sessions/s attempt=1 no answer=network ms=0');
  });

  it.each([
    ['error', 1],
    ['warn', 3],
    ['info', 3],
    ['debug', 5],
  ] as const)('writes to the console what is of level %s or worse', async (log, count) => {
    const { lines, logger } = paper();
    for (const level of ['error', 'warn', 'info', 'debug'] as const)
      vi.spyOn(console, level).mockImplementation(logger[level]);
    await listed(setUp(troubled(), { log }));
    await written(lines, count);
    await settle();
    expect(lines).toHaveLength(count);
  });

  it('says which levels there are when it is given another', async () => {
    const { lines, logger } = paper();
    vi.spyOn(console, 'error').mockImplementation(logger.error);
    await listed(setUp(troubled(), { log: 'loud' as 'off' }));
    await written(lines, 1);
    await settle();
    expect(lines).toEqual([
      'error: wagate: log (or WAGATE_LOG) is one of off, error, warn, info, debug, or a logger.',
    ]);
  });

  it('leaves out the levels that a logger of no types has no method for', async () => {
    const { lines, logger } = paper();
    await listed(setUp(troubled(), { log: { warn: logger.warn } as Logger }));
    await written(lines, 1);
    expect(lines.every((line) => line.startsWith('warn: '))).toBe(true);
  });

  it('is turned on by WAGATE_LOG in a program, on standard error, and by nothing in a page', async () => {
    const stderr: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((line: string) => void stderr.push(line));
    const stdout = vi.spyOn(console, 'info').mockImplementation(() => {});
    vi.stubEnv('WAGATE_LOG', 'info');
    const options = { baseUrl: 'https://gateway.test', fetch: createFetchDouble(() => json({ id: 's' })) };
    await createGateway({ ...options, auth: apiKey(SECRET) }).sessions.get('in-a-page');
    await createIdentity(options).session.get();
    await createNodeGateway({ ...options, auth: apiKey(SECRET), log: 'off' }).sessions.get('silenced');
    await createNodeGateway({ ...options, auth: apiKey(SECRET) }).sessions.get('s');
    await written(stderr, 1);
    await createNodeIdentity(options).session.get();
    await written(stderr, 2);
    expect(stderr.map((line) => line.replace(/ms=\d+/, ''))).toEqual([
      'wagate GET /api/v1/sessions/s attempt=1 status=200 ',
      'wagate GET /api/auth/get-session attempt=1 status=200 ',
    ]);
    expect(stdout).not.toHaveBeenCalled();
  });
});

describe('the environment', () => {
  it('is told of each call that failed, with the client, and of no other', async () => {
    const failed = vi.fn();
    const answers = [
      () => json({ id: 's' }),
      () => problem(404, 'not_found'),
      () => new Response('<h1>Not here</h1>', { status: 404 }),
      () => new Response('<h1>Hello</h1>'),
    ];
    const { gateway } = setUp(() => answers.shift()!(), {
      environment: Object.assign(new FakeClock(), { failed }),
      log: 'off',
    });
    for (let call = 0; call < 4; call++) await gateway.sessions.get('s').catch(() => {});
    expect(failed.mock.calls.map(([{ code }]) => code)).toEqual([
      'not_found',
      'invalid_response',
      'invalid_response',
    ]);
    expect(failed.mock.calls[0]![1]).toMatchObject({ baseUrl: 'https://gateway.test/base', log: 'off' });
  });
});
