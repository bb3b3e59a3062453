import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Schemas } from '../../generated/gateway.js';
import { TestBrowser, type TestGateway, testGateway } from '../../testing/gateway.js';
import { callWith, type Person, person } from '../../testing/people.js';
import { describeStores } from '../../testing/stores.js';

type Key = Schemas['ApiKey'];
type Secret = Schemas['ApiKeyWithSecret'];
interface Failure {
  error: { code: string; message: string; details?: { errors: string[] } };
}

describeStores('managing API keys', (stores) => {
  let test: TestGateway;
  let ann: Person;
  let ben: Person;
  let clock = Date.now();

  beforeAll(async () => {
    test = await testGateway(await stores.fresh(), { now: () => clock });
    ann = await person(test.gateway, 'ann');
    ben = await person(test.gateway, 'ben');
  });
  afterAll(() => test.gateway.close());

  const asAnn = <T>(method: string, path: string, body?: unknown) =>
    ann.browser.api<T>(method, path, { body });
  const withKey = <T>(key: string, method: string, path: string, body?: unknown) =>
    new TestBrowser(test.gateway).send<T>(method, `/api/v1${path}`, { headers: { 'x-api-key': key }, body });
  const make = async (body: object) =>
    (await asAnn<Secret>('POST', '/api-keys', { name: 'one', ...body })).body;
  const works = async (key: string) => (await callWith(test.gateway, { 'x-api-key': key })).status === 200;

  it('shows a new key once, and from then on what it is', async () => {
    const expiresAt = clock + 60_000;
    const made = await asAnn<Secret>('POST', '/api-keys', {
      name: 'Night shift',
      permissions: ['read'],
      expiresAt,
    });
    expect(made.status).toBe(201);
    const { key, ...rest } = made.body;
    expect(key).toMatch(/^wa_[A-Za-z]{64}$/);
    expect(rest).toMatchObject({
      name: 'Night shift',
      start: key.slice(0, 6),
      permissions: ['read'],
      enabled: true,
      createdAt: clock,
      createdBy: ann.id,
      expiresAt,
    });
    expect(await works(key)).toBe(true);
    const { body } = await asAnn<{ data: Key[] }>('GET', '/api-keys');
    expect(body.data[0]).toEqual({ ...rest, lastUsedAt: clock });
    clock += 60_001;
    expect(await works(key)).toBe(false);
  });

  it('renames, stops, revives, renews and ends one', async () => {
    const { id, key } = await make({ permissions: ['read'] });
    const path = `/api-keys/${id}`;
    expect((await asAnn<Key>('PATCH', path, { name: 'other' })).body.name).toBe('other');
    expect(await works(key)).toBe(true);
    expect((await asAnn<Key>('PATCH', path, { enabled: false })).body.enabled).toBe(false);
    expect(await works(key)).toBe(false);
    await asAnn('PATCH', path, { enabled: true });
    expect(await works(key)).toBe(true);
    const rotated = await asAnn<Secret>('POST', `${path}:rotate`);
    expect(rotated.body.id).toBe(id);
    expect([await works(key), await works(rotated.body.key)]).toEqual([false, true]);
    expect((await asAnn('DELETE', path)).status).toBe(204);
    expect(await works(rotated.body.key)).toBe(false);
    expect((await asAnn('DELETE', path)).status).toBe(404);
  });

  it('keeps another organization’s keys out of sight', async () => {
    const { id } = await make({ permissions: ['read'] });
    const asBen = <T>(method: string, path: string, body?: unknown) =>
      ben.browser.api<T>(method, path, { body });
    expect((await asBen<{ data: Key[] }>('GET', '/api-keys')).body.data).toEqual([]);
    for (const [method, path, body] of [
      ['PATCH', `/api-keys/${id}`, { enabled: false }],
      ['POST', `/api-keys/${id}:rotate`],
      ['DELETE', `/api-keys/${id}`],
    ] as const)
      expect((await asBen(method, path, body)).status).toBe(404);
  });

  it('lets nobody pass on what they do not have', async () => {
    const strong = await make({ permissions: ['read', 'send', 'manage', 'events'] });
    const manager = await make({ permissions: ['manage'] });
    const more = await withKey<Failure>(manager.key, 'POST', '/api-keys', {
      name: 'x',
      permissions: ['send', 'manage'],
    });
    expect(more.body.error).toEqual({ code: 'forbidden', message: 'missing required capability: send' });
    expect((await withKey(manager.key, 'POST', `/api-keys/${strong.id}:rotate`)).status).toBe(403);
    expect(
      (await withKey(manager.key, 'POST', '/api-keys', { name: 'x', permissions: ['manage'] })).status,
    ).toBe(201);
    const reader = await make({ permissions: ['read'] });
    expect((await withKey(reader.key, 'GET', '/api-keys')).status).toBe(403);
  });

  it('confines a key to sessions of the organization, and a confined one manages none', async () => {
    const mine = (await asAnn<{ id: string }>('POST', '/sessions', {})).body.id;
    const bens = (await ben.browser.api<{ id: string }>('POST', '/sessions', { body: {} })).body.id;
    const foreign = await asAnn<Failure>('POST', '/api-keys', {
      name: 'x',
      permissions: ['read'],
      sessions: [mine, bens],
    });
    expect(foreign.body.error.details?.errors).toEqual([
      `must be a session of the organization (body.sessions: ${bens})`,
    ]);
    const confined = await make({ permissions: ['read', 'manage'], sessions: [mine] });
    expect(confined.sessions).toEqual([mine]);
    expect((await withKey(confined.key, 'GET', `/sessions/${mine}`)).status).toBe(200);
    expect((await withKey(confined.key, 'GET', '/api-keys')).status).toBe(403);
  });

  it.each([
    [{ permissions: ['read'] }, 'required property is missing (body.name)'],
    [{ name: 'x', permissions: [] }, 'must NOT have fewer than 1 items (body.permissions)'],
    [
      { name: 'x', permissions: ['fly'] },
      'must be one of read, send, manage, events (body.permissions.0: fly)',
    ],
    [{ name: 'x', permissions: ['read'], expiresAt: 5 }, 'must be in the future (body.expiresAt: 5)'],
  ])('refuses %j', async (body, error) => {
    const answer = await asAnn<Failure>('POST', '/api-keys', body);
    expect([answer.status, answer.body.error.details?.errors]).toEqual([400, [error]]);
  });
});
