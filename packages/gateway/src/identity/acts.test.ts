import type { Schemas } from '@wagate/contract/types';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { type Person, person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';
import { faultsOf } from '../testing/wire-schema.js';

type Entry = Schemas['AuditEntry'];

describeStores('the audit log of identity', (stores) => {
  let test: TestGateway;
  let root: Person;
  let ann: Person;
  let ben: Person;

  beforeAll(async () => {
    test = await testGateway(await stores.fresh());
    root = await person(test.gateway, 'Root');
    ann = await person(test.gateway, 'Ann');
    ben = await person(test.gateway, 'Ben');
    await test.gateway.promote(root.email);
  });
  afterAll(async () => {
    await test.gateway.close();
    expect(test.logged.filter((line) => !line.startsWith('GET'))).toEqual([]);
  });

  const entries = async (who: Person, path = '/audit') => {
    const { status, body } = await who.browser.api<{ data: Entry[] }>('GET', path);
    expect([status, faultsOf('ListAuditEntry', body)]).toEqual([200, []]);
    return body.data;
  };

  it('tells of keys made over either address, by name, and never the key', async () => {
    const made = await ann.browser.api<{ id: string; key: string }>('POST', '/api-keys', {
      body: { name: 'Night shift', permissions: ['read', 'manage'] },
    });
    const { id, key } = made.body;
    await ann.browser.api('PATCH', `/api-keys/${id}`, { body: { enabled: true } });
    const { body: rotated } = await ann.browser.api<{ key: string }>('POST', `/api-keys/${id}:rotate`);
    const withKey = (method: string, path: string, body?: unknown) =>
      new TestBrowser(test.gateway).send<{ id: string }>(method, `/api/v1${path}`, {
        headers: { 'x-api-key': rotated.key },
        body,
      });
    const session = await withKey('POST', '/sessions', {});
    await ann.browser.api('DELETE', `/api-keys/${id}`);
    const other = await ann.browser.auth<{ id: string; key: string }>('POST', '/api-key/create', {
      name: 'Other',
      organizationId: ann.organizationId,
    });
    expect(other.status).toBe(200);
    await ann.browser.auth('POST', '/api-key/delete', { keyId: other.body.id });
    const told = await entries(ann);
    expect(told.map(({ action, actor, target }) => [action, actor.name, target.id])).toEqual([
      ['api_key.revoke', 'Ann', other.body.id],
      ['api_key.create', 'Ann', other.body.id],
      ['api_key.revoke', 'Ann', id],
      ['session.create', 'Night shift', session.body.id],
      ['api_key.rotate', 'Ann', id],
      ['api_key.update', 'Ann', id],
      ['api_key.create', 'Ann', id],
    ]);
    expect(told.every(({ organizationId, ip }) => organizationId === ann.organizationId && ip)).toBe(true);
    expect(told.at(-1)).toMatchObject({
      target: { kind: 'api_key', label: 'Night shift' },
      detail: { permissions: ['read', 'manage'] },
    });
    const text = JSON.stringify(told);
    for (const secret of [key, rotated.key, other.body.key]) expect(text).not.toContain(secret);
  });

  it('tells of people who come, change and go', async () => {
    const { body: shop } = await ann.browser.auth<{ id: string }>('POST', '/organization/create', {
      name: 'Shop',
      slug: `shop-${stores.dialect}`,
    });
    await ann.browser.auth('POST', '/organization/set-active', { organizationId: shop.id });
    const invited = await ann.browser.auth<{ id: string }>('POST', '/organization/invite-member', {
      email: ben.email,
      role: 'member',
      organizationId: shop.id,
    });
    const refused = await ben.browser.auth('POST', '/organization/remove-member', {
      memberIdOrEmail: ann.email,
      organizationId: shop.id,
    });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    const joined = await ben.browser.auth<{ member: { id: string } }>(
      'POST',
      '/organization/accept-invitation',
      { invitationId: invited.body.id },
    );
    const memberId = joined.body.member.id;
    const change = { memberId, role: 'admin', organizationId: shop.id };
    await ann.browser.auth('POST', '/organization/update-member-role', change);
    await ann.browser.auth('POST', '/organization/remove-member', {
      memberIdOrEmail: memberId,
      organizationId: shop.id,
    });
    const told = await entries(ann);
    expect(
      told.map(({ action, actor, target, detail }) => [action, actor.name, target.label, detail]),
    ).toEqual([
      ['member.remove', 'Ann', 'Ben', undefined],
      ['member.update', 'Ann', 'Ben', { role: 'admin' }],
      ['member.join', 'Ben', 'Ben', { role: 'member' }],
      ['invitation.create', 'Ann', ben.email, { role: 'member' }],
      ['organization.create', 'Ann', 'Shop', undefined],
    ]);
    expect(told.every(({ organizationId }) => organizationId === shop.id)).toBe(true);
    await ann.browser.auth('POST', '/organization/set-active', { organizationId: ann.organizationId });
  });

  it('tells the platform’s own, and who acted as whom', async () => {
    await root.browser.auth('POST', '/admin/ban-user', { userId: ben.id, banReason: 'spam' });
    await root.browser.auth('POST', '/admin/unban-user', { userId: ben.id });
    await root.browser.auth('POST', '/admin/impersonate-user', { userId: ann.id });
    const made = await root.browser.api<{ id: string }>('POST', '/sessions', { body: { label: 'x' } });
    expect(made.status).toBe(201);
    const [entry] = await entries(ann);
    expect(entry).toMatchObject({
      action: 'session.create',
      actor: { id: ann.id, name: 'Ann', impersonatedBy: root.id },
      target: { id: made.body.id },
    });
    await root.browser.auth('POST', '/admin/stop-impersonating');
    const all = (await entries(root, '/admin/audit')).slice(0, 5);
    expect(all.map(({ action, actor, target }) => [action, actor.name, target.label])).toEqual([
      ['user.stop_impersonating', 'Ann', 'Ann'],
      ['session.create', 'Ann', 'x'],
      ['user.impersonate', 'Root', 'Ann'],
      ['user.unban', 'Root', 'Ben'],
      ['user.ban', 'Root', 'Ben'],
    ]);
    expect(
      all
        .filter(({ action }) => action.startsWith('user.'))
        .every(({ organizationId }) => organizationId === undefined),
    ).toBe(true);
    const [own] = await ann.browser.api<{ data: Entry[] }>('GET', '/audit').then(({ body }) => body.data);
    expect(own!.actor.impersonatedBy).toBe(root.id);
  });
});
