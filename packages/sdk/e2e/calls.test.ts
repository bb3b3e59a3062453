import {
  apiKey,
  ConflictError,
  ForbiddenError,
  type Gateway,
  GatewayUnavailableError,
  identitySession,
  NetworkError,
  NotFoundError,
  NotImplementedError,
  RateLimitedError,
  SendFailedError,
  token,
  UnauthorizedError,
  ValidationError,
} from '@wagate/sdk';
import { doctor } from '@wagate/sdk/doctor';
import { createIdentity, IdentityError } from '@wagate/sdk/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withCookies } from './cookies.js';
import { embeddedTarget } from './embedded.js';
import { type ProductionTarget, productionTarget } from './production.js';
import { standing } from './standing.js';
import type { Target } from './target.js';

describe.each([
  ['production', productionTarget],
  ['embedded', embeddedTarget],
] as const)('calls to the %s gateway', (_, start: () => Promise<Target>) => {
  let target: Target;
  let gateway: Gateway;
  standing(start, (made) => {
    target = made;
    gateway = made.client();
  });

  it('knows whether it talks to a plain gateway', async () => {
    expect((await gateway.announced()) === undefined).toBe(target.plain);
    expect((await gateway.extensions()).has('session-settings')).toBe(!target.plain);
  });

  it('is found in order: the socket, the stream where there is one, clocks and the key', async () => {
    const { ok, checks } = await doctor(gateway);
    expect(checks.filter((check) => !check.ok)).toEqual([]);
    expect(ok).toBe(true);
    expect(checks.map(({ name }) => name)).toEqual([
      'address',
      'credential',
      'version',
      'clock',
      'socket',
      'stream',
    ]);
    expect(JSON.stringify(checks)).not.toContain(target.key);
  });

  it('reads sessions, one of them, and its account', async () => {
    const sessions = [];
    for await (const session of gateway.sessions.list()) sessions.push(session.id);
    expect(sessions).toContain(target.session);
    expect(await gateway.sessions.get(target.session)).toMatchObject({ status: 'working' });
    expect(await gateway.sessions.me(target.session)).toMatchObject({ connected: true });
  });

  it('reads every page of chats and messages, each row once', async () => {
    const all = (await gateway.chats.list(target.session, { limit: 200 })).data.map(({ jid }) => jid);
    expect(all.length).toBeGreaterThan(3);
    const paged: string[] = [];
    for await (const { jid } of gateway.chats.list(target.session, { limit: 2 })) paged.push(jid);
    expect(paged).toEqual(all);
    const [chat] = all;
    const messages = (await gateway.messages.list(target.session, chat!, { limit: 200 })).data;
    const ids: string[] = [];
    for await (const page of gateway.messages.list(target.session, chat!, { limit: 3 }).pages())
      ids.push(...page.data.map(({ id }) => id));
    expect(ids.slice(0, messages.length)).toEqual(messages.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('reads people and groups', async () => {
    const people = [];
    for await (const contact of gateway.contacts.list(target.session, { limit: 3 })) people.push(contact);
    expect(people.length).toBeGreaterThan(3);
    const { lid } = people[0]!;
    expect((await gateway.contacts.get(target.session, lid)).identity?.lid).toBe(lid);
    const groups = (await gateway.groups.list(target.session)).data;
    expect(groups.length).toBeGreaterThan(0);
    const members = await Promise.all(
      groups.map(({ groupJid }) => gateway.groups.members(target.session, groupJid)),
    );
    expect(members.flatMap(({ data }) => data).length).toBeGreaterThan(1);
  });

  it('says by its class what went wrong', async () => {
    const failing = <T>(call: PromiseLike<T>) => expect(Promise.resolve(call)).rejects;
    await failing(gateway.sessions.get('sess_nobody')).toBeInstanceOf(NotFoundError);
    await failing(target.client({ auth: apiKey('wa_nobody') }).sessions.list()).toBeInstanceOf(
      UnauthorizedError,
    );
    await failing(
      target.client({ auth: apiKey(target.readKey) }).sessions.stop(target.session),
    ).toBeInstanceOf(ForbiddenError);
    await failing(gateway.chats.list(target.session, { cursor: 'x' })).toBeInstanceOf(ValidationError);
    await failing(gateway.sessions.qr(target.session)).toBeInstanceOf(ConflictError);
    const text = { type: 'text', to: target.contact, text: 'x' } as const;
    await failing(gateway.messages.send(target.unlinked, text)).toBeInstanceOf(NotImplementedError);
    const refused = await gateway.messages
      .send(target.session, { type: 'text' } as never)
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ValidationError);
    expect((refused as ValidationError).errors.length).toBeGreaterThan(0);
    expect((refused as ValidationError).requestId).toMatch(/\S/);
  });

  it('sends once however often it is asked to with one key', async () => {
    const text = `Once ${target.name}`;
    const body = { type: 'text', to: target.contact, text } as const;
    const idempotencyKey = `once-${target.name}`;
    const first = await gateway.messages.send(target.session, body, { idempotencyKey });
    const again = await gateway.messages.send(target.session, body, { idempotencyKey });
    expect(again.waMessageId).toBe(first.waMessageId);
    expect(first.waMessageId).toMatch(/\S/);
    const { data } = await gateway.messages.list(target.session, target.contact, { limit: 20 });
    expect(data.filter(({ body }) => body === text)).toHaveLength(1);
  });

  it('is openapi-fetch when asked for it', async () => {
    const { data, error, response } = await gateway.raw.GET('/api/v1/sessions/{session}', {
      params: { path: { session: target.session } },
    });
    expect([response.status, error]).toEqual([200, undefined]);
    expect(data?.id).toBe(target.session);
    const missing = await gateway.raw.GET('/api/v1/sessions/{session}', {
      params: { path: { session: 'sess_nobody' } },
    });
    expect(missing.error?.error.code).toBe('not_found');
  });

  it('asks once for another token when one is refused', async () => {
    const asked: string[] = [];
    const fetch = await target.person();
    const person = createIdentity({ baseUrl: fetch.origin, fetch });
    const client = target.client({
      auth: token(async () => {
        asked.push(asked.length ? 'fresh' : 'stale');
        return asked.length === 1 ? 'aaa.bbb.ccc' : (await person.session.token()).token;
      }),
    });
    await Promise.all([client.sessions.list(), client.sessions.list(), client.sessions.list()]);
    expect(asked).toEqual(['stale', 'fresh']);
  });

  it('takes the session of who is signed in', async () => {
    const fetch = await target.person();
    const client = target.client({ auth: identitySession({ identityUrl: fetch.origin, fetch }) });
    expect((await client.sessions.list()).data.length).toBeGreaterThan(1);
    const stranger = createIdentity({ baseUrl: fetch.origin, fetch: withCookies(fetch.origin) });
    const failed = await stranger
      .signIn({ email: 'nobody@harbour.example', password: 'wrong horse battery' })
      .catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(IdentityError);
    expect(failed).toMatchObject({ code: 'INVALID_EMAIL_OR_PASSWORD', status: 401 });
  });

  it('goes on by itself when the way is cut for a moment, and says so when it stays cut', async () => {
    target.line.down();
    const waiting = gateway.sessions.get(target.session);
    setTimeout(() => target.line.up(), 50);
    expect((await waiting).id).toBe(target.session);
    target.line.down();
    const lost = target.client({ retry: { retries: 0 } }).sessions.get(target.session);
    await expect(lost).rejects.toBeInstanceOf(NetworkError);
    target.line.up();
  });
});

describe('the production gateway alone', () => {
  let target: ProductionTarget;
  beforeAll(async () => {
    target = await productionTarget();
  });
  afterAll(() => target.close());

  it('is asked again while the owner of a session is away', async () => {
    const { production, session } = target;
    production.away(session);
    setTimeout(() => production.away(session, false), 50);
    expect((await target.client().chats.list(session)).data.length).toBeGreaterThan(0);
    production.away(session);
    const gone = target.client({ retry: { retries: 0 } }).chats.list(session);
    await expect(Promise.resolve(gone)).rejects.toBeInstanceOf(GatewayUnavailableError);
    production.away(session, false);
  });

  it('tells how long to wait in the body, and a remembered failure is a failure', async () => {
    const { world } = target;
    const id = world.sessionCalled('Barista courses').id;
    world.putSession({ ...world.mustSession(id), ratePerMin: 1 });
    const gateway = target.client({ retry: { retries: 0 } });
    const text = { type: 'text', to: target.contact, text: 'x' } as const;
    const keyed = { idempotencyKey: 'remembered' };
    await expect(gateway.messages.send(id, text, keyed)).rejects.toBeInstanceOf(NotImplementedError);
    await expect(gateway.messages.send(id, text, keyed)).rejects.toBeInstanceOf(SendFailedError);
    const limited = await gateway.messages.send(id, text).catch((error: unknown) => error);
    expect(limited).toBeInstanceOf(RateLimitedError);
    expect((limited as RateLimitedError).retryAfterSeconds).toBeGreaterThan(0);
  });

  it('gets nothing of an extension: the call ends before it is made', async () => {
    const gateway = target.client();
    const before = target.production.requests.length;
    await gateway.extensions();
    for (const call of [
      () => gateway.chats.list(target.session, { q: 'x' }),
      () => gateway.messages.list(target.session, target.contact, { around: 'w1' }),
    ])
      await expect(Promise.resolve(call())).rejects.toBeInstanceOf(NotImplementedError);
    expect(target.production.requests.slice(before).map(({ path }) => path)).toEqual([
      '/api/v1/capabilities',
    ]);
  });

  it('answers 405 and 500 in its own way, each a typed error', async () => {
    const gateway = target.client({ retry: { retries: 0 } });
    const odd = await gateway.raw
      .PUT('/api/v1/sessions' as never, {} as never)
      .catch((error: unknown) => error);
    expect(odd).toMatchObject({ response: { status: 405 } });
    const large = gateway.sessions.create({ label: 'x'.repeat(1024 * 1024) });
    await expect(large).rejects.toMatchObject({ name: 'InternalError', status: 500 });
  });
});
