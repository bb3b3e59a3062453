import { afterEach, describe, expect, it } from 'vitest';
import { NOW, startMock } from '../testing/start-mock.js';

let mock: ReturnType<typeof startMock>;
const start = (...options: Parameters<typeof startMock>) => {
  mock = startMock(...options);
  return mock;
};
afterEach(() => mock.close());

const names = (body: { data: { name: string }[] }) => body.data.map(({ name }) => name);

describe('API keys', () => {
  it('are listed newest first, without their secrets and without a neighbour’s', async () => {
    const { call, world } = start();
    const { body } = await call('/api-keys');
    expect(names(body)).toEqual([
      'Ana’s laptop',
      'Reporting',
      'Till receipts',
      'CRM sync',
      'Order service',
      'Night bot',
      'Old till',
    ]);
    for (const { secret } of world.data.apiKeys) expect(JSON.stringify(body)).not.toContain(secret);
    expect(body.data.filter((key: { expiresAt?: number }) => (key.expiresAt ?? NOW + 1) <= NOW)).toHaveLength(
      1,
    );
    expect(body.data.filter((key: { enabled: boolean }) => !key.enabled)).toHaveLength(1);
  });

  it('made here call the gateway with what they were given, in their sessions alone, until they end', async () => {
    const { ask, call, world } = start();
    const desk = world.sessionCalled('Front desk').id;
    const other = world.sessionCalled('Returns').id;
    const made = await call('/api-keys', {
      body: { name: 'Till 2', permissions: ['read'], sessions: [desk] },
    });
    expect(made).toMatchObject({ status: 201, body: { createdBy: 'ana', enabled: true, sessions: [desk] } });
    expect(made.body.start).toBe(made.body.key.slice(0, 6));
    const as = (key: string, path: string, method = 'GET') =>
      ask(`/api/v1${path}`, { method, headers: { 'X-Api-Key': key } });
    expect((await as(made.body.key, '/sessions')).body.data).toHaveLength(1);
    expect((await as(made.body.key, `/sessions/${other}`)).status).toBe(404);
    expect((await as(made.body.key, `/sessions/${desk}:stop`, 'POST')).status).toBe(403);
    expect((await as(made.body.key, '/api-keys')).status).toBe(403);
    const path = `/api-keys/${made.body.id}`;
    const listed = (await call('/api-keys')).body.data[0];
    expect(listed).toMatchObject({ name: 'Till 2', lastUsedAt: NOW });
    expect(listed).not.toHaveProperty('key');
    await call(path, { method: 'PATCH', body: { enabled: false } });
    expect((await as(made.body.key, '/sessions')).status).toBe(401);
    await call(path, { method: 'PATCH', body: { enabled: true, name: 'Till 3' } });
    const rotated = await call(`${path}:rotate`, { method: 'POST' });
    expect(rotated.body).toMatchObject({ id: made.body.id, name: 'Till 3' });
    expect((await as(made.body.key, '/sessions')).status).toBe(401);
    expect((await as(rotated.body.key, '/sessions')).status).toBe(200);
    expect((await call(path, { method: 'DELETE' })).status).toBe(204);
    expect((await as(rotated.body.key, '/sessions')).status).toBe(401);
    expect((await call(path, { method: 'DELETE' })).status).toBe(204);
    expect((await call('/api-keys')).body.data[0]).toMatchObject({ enabled: false, revokedAt: NOW });
    expect((await call(path, { method: 'PATCH', body: { enabled: true } })).status).toBe(409);
    expect((await call(`${path}:rotate`, { method: 'POST' })).status).toBe(409);
    expect((await as(world.apiKeyCalled('Old till').secret, '/sessions')).status).toBe(401);
  });

  it.each([
    [{}, ['required property is missing (body.name)', 'required property is missing (body.permissions)']],
    [{ name: '', permissions: ['read'] }, ['must NOT have fewer than 1 characters (body.name: )']],
    [{ name: 'k', permissions: [] }, ['must NOT have fewer than 1 items (body.permissions)']],
    [{ name: 'k', permissions: ['read', 'read'] }, ['must NOT have duplicate items (body.permissions)']],
    [
      { name: 'k', permissions: ['root'] },
      ['must be one of read, send, manage, events (body.permissions.0)'],
    ],
    [
      { name: 'k', permissions: ['read'], expiresAt: NOW },
      [`must be in the future (body.expiresAt: ${NOW})`],
    ],
    [
      { name: 'k', permissions: ['read'], sessions: ['sess_x'] },
      ['must be a session of the organization (body.sessions: sess_x)'],
    ],
    [{ name: 'k', permissions: ['read'], scope: 'all' }, ['unexpected property (body.scope)']],
  ])('refuse %j', async (body, errors) => {
    const { call } = start();
    const answer = await call('/api-keys', { body });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 'validation_error', details: { errors } } },
    });
  });

  it('are nobody’s business but an owner’s and an admin’s, and unknown to a plain gateway', async () => {
    const { call, options } = start({ signedIn: 'ben' });
    expect((await call('/api-keys')).status).toBe(403);
    options.plain = true;
    expect((await call('/api-keys')).status).toBe(404);
  });

  it('leave a trace in the audit log, which names who did it and never a secret', async () => {
    const { call } = start();
    const { body: key } = await call('/api-keys', { body: { name: 'Till 2', permissions: ['read'] } });
    const { body } = await call(`/audit?target=${key.id}`);
    expect(body.data).toMatchObject([
      {
        action: 'api_key.create',
        actor: { id: 'ana', name: 'Ana Reyes', kind: 'user' },
        target: { label: 'Till 2' },
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(key.key);
  });
});

describe('the audit log', () => {
  it('filters by who, what, when, pages, and shows nothing of a neighbour', async () => {
    const { call } = start();
    const all = (await call('/audit')).body.data;
    expect(all.length).toBeGreaterThan(10);
    expect(all.some(({ actor }: { actor: { id: string } }) => actor.id === 'dana')).toBe(false);
    expect((await call('/audit?action=session.create')).body.data).toHaveLength(2);
    const acted = (await call('/audit?actor=chioma')).body.data;
    expect(
      acted.some(({ actor }: { actor: { impersonatedBy?: string } }) => actor.impersonatedBy === 'ana'),
    ).toBe(true);
    const first = await call('/audit?limit=3');
    const second = await call(`/audit?limit=3&cursor=${first.body.nextCursor}`);
    expect([...first.body.data, ...second.body.data]).toEqual(all.slice(0, 6));
    expect((await call(`/audit?from=${all[2].at}&to=${all[0].at}`)).body.data).toEqual(all.slice(1, 3));
    expect((await call('/audit?from=monday')).status).toBe(400);
  });
});
