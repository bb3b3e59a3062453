import type { Schemas } from '@wagate/contract/types';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { TestBrowser, type TestGateway, testGateway } from '../../testing/gateway.js';
import { callWith, type Person, person } from '../../testing/people.js';
import { describeStores } from '../../testing/stores.js';

type Key = Schemas['ApiKey'];
type Secret = Schemas['ApiKeyWithSecret'];
interface Failure {
  error: { code: string; message: string; details?: { errors: string[] } };
}

let sweeps = 0;

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
      createdByName: 'ann',
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
    const off = (await asAnn<Key>('PATCH', path, { enabled: false })).body;
    expect(off).toMatchObject({ enabled: false, disabledAt: clock });
    expect(await works(key)).toBe(false);
    clock += 5;
    const still = await asAnn<Key>('PATCH', path, { enabled: false });
    expect(still.body.disabledAt).toBe(clock - 5);
    expect((await asAnn<Key>('PATCH', path, { enabled: true })).body).not.toHaveProperty('disabledAt');
    expect(await works(key)).toBe(true);
    const rotated = await asAnn<Secret>('POST', `${path}:rotate`);
    expect(rotated.body.id).toBe(id);
    expect([await works(key), await works(rotated.body.key)]).toEqual([false, true]);
    expect((await asAnn('DELETE', path)).status).toBe(204);
    expect(await works(rotated.body.key)).toBe(false);
  });

  it('tells of a key that was revoked for thirty days, brings it back by nothing, and frees its name', async () => {
    const { id, key } = await make({ name: 'Till', permissions: ['read'] });
    const path = `/api-keys/${id}`;
    const at = clock;
    expect((await asAnn('DELETE', path)).status).toBe(204);
    clock += 1_000;
    // A repeat of a call whose answer was lost is no fault, and changes nothing.
    expect((await asAnn('DELETE', path)).status).toBe(204);
    const listed = async () =>
      (await asAnn<{ data: Key[] }>('GET', '/api-keys')).body.data.find((row) => row.id === id);
    expect(await listed()).toMatchObject({ name: 'Till', enabled: false, revokedAt: at });
    for (const [method, at, body] of [
      ['PATCH', path, { enabled: true }],
      ['PATCH', path, { name: 'x' }],
      ['POST', `${path}:rotate`],
    ] as const) {
      const refused = await asAnn<Failure>(method, at, body);
      expect([refused.status, refused.body.error.code]).toEqual([409, 'conflict']);
    }
    await ann.browser.auth('POST', '/api-key/update', { keyId: id, enabled: true });
    expect(await works(key)).toBe(false);
    expect(await listed()).toMatchObject({ enabled: false, revokedAt: at });
    expect((await make({ name: 'Till', permissions: ['read'] })).name).toBe('Till');
  });

  it('goes on telling of a key that has expired, also after identity was asked', async () => {
    const { id } = await make({ name: 'Short', permissions: ['read'], expiresAt: clock + 1_000 });
    clock += 1_000;
    // better-auth would sweep by the real time: the row must look old to it as well.
    const before = clock;
    clock = 1;
    const old = await make({ name: 'Old', permissions: ['read'], expiresAt: 2 });
    clock = before;
    expect(await works(old.key)).toBe(false);
    // It sweeps once in ten seconds.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11_000 * ++sweeps });
    await ann.browser.auth('GET', `/api-key/list?organizationId=${ann.organizationId}`);
    await ann.browser.auth('POST', '/api-key/create', { name: 'x', organizationId: ann.organizationId });
    vi.useRealTimers();
    const { data } = (await asAnn<{ data: Key[] }>('GET', '/api-keys')).body;
    expect(data.filter((row) => [id, old.id].includes(row.id)).map(({ name }) => name)).toEqual([
      'Short',
      'Old',
    ]);
    const rotated = await asAnn<Failure>('POST', `/api-keys/${id}:rotate`);
    expect([rotated.status, rotated.body.error.message]).toEqual([
      409,
      'the API key has expired; make another',
    ]);
    expect((await asAnn('DELETE', `/api-keys/${id}`)).status).toBe(204);
  });

  it('tells of keys that identity made or switched off what it tells of its own', async () => {
    const made = await ann.browser.auth<{ id: string; key: string }>('POST', '/api-key/create', {
      name: 'Elsewhere',
      organizationId: ann.organizationId,
    });
    const { id } = made.body;
    const listed = async () =>
      (await asAnn<{ data: Key[] }>('GET', '/api-keys')).body.data.find((row) => row.id === id);
    expect(await listed()).toMatchObject({ createdBy: ann.id, createdByName: 'ann', permissions: ['read'] });
    await ann.browser.auth('POST', '/api-key/update', { keyId: id, enabled: false });
    expect(await listed()).toMatchObject({ enabled: false, disabledAt: clock });
    await ann.browser.auth('POST', '/api-key/update', { keyId: id, enabled: true });
    expect(await listed()).not.toHaveProperty('disabledAt');
    for (const [path, body] of [
      ['/api-key/update', { keyId: id, metadata: { sessions: [] } }],
      ['/api-key/create', { name: 'x', organizationId: ann.organizationId, metadata: {} }],
    ] as const) {
      const refused = await ann.browser.auth('POST', path, body);
      expect([refused.status, refused.body.code]).toEqual([400, 'SERVER_ONLY_PROPERTY']);
    }
  });

  it('keeps the keys of who has left, and goes on telling who made them', async () => {
    const cleo = await person(test.gateway, 'cleo');
    const invited = await ann.browser.auth<{ id: string }>('POST', '/organization/invite-member', {
      email: cleo.email,
      role: 'admin',
      organizationId: ann.organizationId,
    });
    await cleo.browser.auth('POST', '/organization/accept-invitation', { invitationId: invited.body.id });
    await cleo.browser.auth('POST', '/organization/set-active', { organizationId: ann.organizationId });
    const made = await cleo.browser.api<Secret>('POST', '/api-keys', {
      body: { name: 'Cleo’s', permissions: ['read'] },
    });
    const removed = await ann.browser.auth('POST', '/organization/remove-member', {
      memberIdOrEmail: cleo.email,
      organizationId: ann.organizationId,
    });
    expect(removed.status).toBe(200);
    expect(await works(made.body.key)).toBe(true);
    const { data } = (await asAnn<{ data: Key[] }>('GET', '/api-keys')).body;
    expect(data.find(({ id }) => id === made.body.id)).toMatchObject({
      createdBy: cleo.id,
      createdByName: 'cleo',
    });
    const after = await cleo.browser.api<Failure>('DELETE', `/api-keys/${made.body.id}`);
    expect(after.status).toBe(403);
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
    expect(more.body.error).toEqual({
      code: 'forbidden',
      message: 'missing required capability: send',
      details: { missing: ['send'] },
    });
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
    [
      { name: 'x', permissions: ['read'], expiresAt: 253_402_300_800_000 },
      'must be <= 253402300799999 (body.expiresAt: 253402300800000)',
    ],
    [
      { name: 'x', permissions: ['read'], expiresAt: Number.MAX_SAFE_INTEGER },
      `must be <= 253402300799999 (body.expiresAt: ${Number.MAX_SAFE_INTEGER})`,
    ],
    [
      { name: 'x', permissions: ['read'], expiresAt: '2030-01-01' },
      'must be integer (body.expiresAt: 2030-01-01)',
    ],
    [{ name: 'x', permissions: ['read'], sessions: [] }, 'must NOT have fewer than 1 items (body.sessions)'],
    [{ name: 'x', permissions: ['read'], scope: null }, 'unexpected property (body.scope)'],
    [{ name: '', permissions: ['read'] }, 'must NOT have fewer than 1 characters (body.name: )'],
    [
      { name: 'x'.repeat(33), permissions: ['read'] },
      `must NOT have more than 32 characters (body.name: ${'x'.repeat(33)})`,
    ],
    [{ name: ' \u200b ', permissions: ['read'] }, 'must have characters that can be read (body.name)'],
    [{ name: 'a\u0007b', permissions: ['read'] }, 'must have characters that can be read (body.name)'],
    [{ name: 'a\u202eb', permissions: ['read'] }, 'must have characters that can be read (body.name)'],
    [{ name: 'a\ud800', permissions: ['read'] }, 'must have characters that can be read (body.name)'],
  ])('refuses %j', async (body, error) => {
    const answer = await asAnn<Failure>('POST', '/api-keys', body);
    expect([answer.status, answer.body.error.details?.errors]).toEqual([400, [error]]);
    if (!('name' in body) || body.name === 'x') return;
    const { id } = await make({ name: 'kept', permissions: ['read'] });
    const renamed = await asAnn<Failure>('PATCH', `/api-keys/${id}`, { name: body.name });
    expect([renamed.status, renamed.body.error.details?.errors]).toEqual([400, [error]]);
  });
});
