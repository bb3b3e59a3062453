import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Permission } from '../principal/principal.js';
import { openStore, type Store } from '../store/open.js';
import { makeKey } from '../testing/api-key.js';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { callWith, person as newPerson } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

describeStores('rights', (stores) => {
  let test: TestGateway;
  let store: Store;
  let clock = Date.now();

  beforeAll(async () => {
    const options = await stores.fresh();
    test = await testGateway(options, { now: () => clock });
    store = await openStore(options.url ? options : { file: `${options.file}.d/wagate.db` });
  });
  afterAll(async () => {
    await store.close();
    await test.gateway.close();
  });

  const call = (headers: Record<string, string>, path?: string, method?: string) =>
    callWith(test.gateway, headers, path, method);
  const person = (name: string) => newPerson(test.gateway, name);

  const key = (
    organizationId: string,
    permissions: Permission[],
    more: { expiresAt?: number; metadata?: { sessions?: string[] } } = {},
  ) => makeKey(store, organizationId, permissions, more);

  describe('which credential counts', () => {
    it('a token before a key, a key in the header where the token fails, the header before an opaque bearer', async () => {
      const [ann, ben] = [await person('ann'), await person('ben')];
      const anns = (await key(ann.organizationId, ['read'])).key;
      const bens = (await key(ben.organizationId, ['read'])).key;
      const where = async (headers: Record<string, string>) => (await call(headers)).body.organization?.id;
      expect(await where({ authorization: `Bearer ${ann.token}`, 'x-api-key': bens })).toBe(
        ann.organizationId,
      );
      expect(await where({ authorization: 'Bearer a.b.c', 'x-api-key': bens })).toBe(ben.organizationId);
      expect(await where({ authorization: `Bearer ${anns}`, 'x-api-key': bens })).toBe(ben.organizationId);
      expect((await call({ authorization: `Bearer ${anns}`, 'x-api-key': 'wa_no' })).status).toBe(401);
    });

    it.each([
      ['none', {}],
      ['an unknown key', { 'x-api-key': `wa_${'a'.repeat(64)}` }],
      ['another scheme', { authorization: 'Basic abc' }],
      ['a token of someone else', { authorization: `Bearer ${foreignToken()}` }],
      ['an unsigned token', { authorization: `Bearer ${unsignedToken()}` }],
    ])('%s is refused without a hint', async (_what, headers) => {
      const answer = await call(headers as Record<string, string>);
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({
        error: { code: 'unauthorized', message: 'missing or invalid credentials' },
      });
    });

    it('an expired token is refused', async () => {
      const ann = await person('late');
      expect((await call({ authorization: `Bearer ${ann.token}` })).status).toBe(200);
      const before = clock;
      clock = Date.now() + 301_000;
      expect((await call({ authorization: `Bearer ${ann.token}` })).status).toBe(401);
      clock = before;
    });
  });

  describe('a member', () => {
    it('reads, sends and listens, but does not manage; removed, may nothing at once', async () => {
      const [owner, member] = [await person('owner'), await person('member')];
      const invited = await owner.browser.auth<{ id: string }>('POST', '/organization/invite-member', {
        email: member.email,
        role: 'member',
        organizationId: owner.organizationId,
      });
      await member.browser.auth('POST', '/organization/accept-invitation', { invitationId: invited.body.id });
      const active = await member.browser.auth('POST', '/organization/set-active', {
        organizationId: owner.organizationId,
      });
      expect(active.status).toBe(200);
      const token = (await member.browser.auth<{ token: string }>('GET', '/token')).body.token;
      const headers = { authorization: `Bearer ${token}` };
      expect((await call(headers)).body.permissions).toEqual(['read', 'send', 'events']);
      expect((await call(headers, '/sessions', 'POST')).status).toBe(403);
      const keys = await member.browser.auth('POST', '/api-key/create', {
        name: 'no',
        organizationId: owner.organizationId,
      });
      expect(keys.status).toBe(403);
      const removed = await owner.browser.auth('POST', '/organization/remove-member', {
        memberIdOrEmail: member.email,
        organizationId: owner.organizationId,
      });
      expect(removed.status).toBe(200);
      const after = await call(headers, '/sessions');
      expect(after.status).toBe(403);
      expect(after.body.error.message).toBe('no active organization');
    });

    it('made an admin manages keys', async () => {
      const [owner, admin] = [await person('boss'), await person('aide')];
      const invited = await owner.browser.auth<{ id: string }>('POST', '/organization/invite-member', {
        email: admin.email,
        role: 'admin',
        organizationId: owner.organizationId,
      });
      await admin.browser.auth('POST', '/organization/accept-invitation', { invitationId: invited.body.id });
      const made = await admin.browser.auth('POST', '/api-key/create', {
        name: 'aide',
        organizationId: owner.organizationId,
      });
      expect(made.status).toBe(200);
    });
  });

  it('nobody makes an organization they are not in their active one', async () => {
    const [ann, ben] = [await person('in'), await person('out')];
    const active = await ben.browser.auth('POST', '/organization/set-active', {
      organizationId: ann.organizationId,
    });
    expect(active.status).toBe(403);
    const keys = await ben.browser.auth('GET', `/api-key/list?organizationId=${ann.organizationId}`);
    expect(keys.status).toBe(403);
  });

  it('an organization goes after its sessions, and its keys with it', async () => {
    const ann = await person('going');
    const { key: text } = await key(ann.organizationId, ['manage']);
    const headers = { 'x-api-key': text, 'content-type': 'application/json' };
    const made = await new TestBrowser(test.gateway).send<{ id: string }>('POST', '/api/v1/sessions', {
      headers,
      body: {},
    });
    expect(made.status).toBe(201);
    const remove = () =>
      ann.browser.auth('POST', '/organization/delete', { organizationId: ann.organizationId });
    expect((await remove()).body.code).toBe('ORGANIZATION_HAS_SESSIONS');
    // Nobody else learns from a refusal whether there are sessions.
    const eve = await person('looking-in');
    const pry = async (organizationId: string) => {
      const { status, body } = await eve.browser.auth('POST', '/organization/delete', { organizationId });
      return [status, body.code];
    };
    const [full, empty] = [await pry(ann.organizationId), await pry((await person('empty')).organizationId)];
    expect(full).toEqual(empty);
    expect((await call(headers)).status).toBe(200);
    expect((await call(headers, `/sessions/${made.body.id}`, 'DELETE')).status).toBe(204);
    expect((await remove()).status).toBe(200);
    expect((await call(headers)).status).toBe(401);
    expect((await call({ authorization: `Bearer ${ann.token}` }, '/sessions')).status).toBe(403);
  });

  it('another organization’s session is as if it were not there', async () => {
    const [ann, eve] = [await person('has'), await person('has-not')];
    const made = await ann.browser.api<{ id: string }>('POST', '/sessions', { body: {} });
    const path = `/sessions/${made.body.id}`;
    expect((await call({ authorization: `Bearer ${ann.token}` }, path)).status).toBe(200);
    const theirs = await call({ authorization: `Bearer ${eve.token}` }, path);
    const nowhere = await call({ authorization: `Bearer ${eve.token}` }, '/sessions/sess_nowhere');
    expect(theirs.status).toBe(404);
    expect(theirs.body).toEqual(nowhere.body);
  });

  it('a banned user’s token is refused at once', async () => {
    const [admin, user] = [await person('admin'), await person('banned')];
    expect(await test.gateway.promote(admin.email.toUpperCase())).toBe(true);
    expect(await test.gateway.promote('nobody@example.org')).toBe(false);
    const headers = { authorization: `Bearer ${user.token}` };
    expect((await call(headers)).status).toBe(200);
    const ban = await admin.browser.auth('POST', '/admin/ban-user', { userId: user.id, banReason: 'spam' });
    expect(ban.status).toBe(200);
    expect((await call(headers)).status).toBe(401);
    const again = await new TestBrowser(test.gateway).auth('POST', '/sign-in/email', {
      email: user.email,
      password: 'correct horse',
    });
    expect(again.status).toBe(403);
    expect(again.body.code).toBe('BANNED_USER');
    await admin.browser.auth('POST', '/admin/unban-user', { userId: user.id });
    // The ban ended the sign-in that the token was made for.
    expect((await call(headers)).status).toBe(401);
    const back = new TestBrowser(test.gateway);
    await back.auth('POST', '/sign-in/email', { email: user.email, password: 'correct horse' });
    expect((await back.api('GET', '/capabilities')).status).toBe(200);
  });

  it('a super admin sees the installation, and an ordinary user does not', async () => {
    const [admin, user] = [await person('super'), await person('plain')];
    await test.gateway.promote(admin.email);
    const can = await call({ authorization: `Bearer ${admin.token}` });
    expect(can.body.permissions).toContain('super_admin');
    expect((await call({ authorization: `Bearer ${admin.token}` }, '/admin/gateways')).status).toBe(200);
    expect((await call({ authorization: `Bearer ${user.token}` }, '/admin/gateways')).status).toBe(403);
    expect((await user.browser.auth('GET', '/admin/list-users')).status).toBe(403);
    expect((await admin.browser.auth('GET', '/admin/list-users')).status).toBe(200);
  });

  it('an admin who acts as a user has that user’s rights, not her own', async () => {
    const [admin, user] = [await person('acting'), await person('acted')];
    await test.gateway.promote(admin.email);
    expect((await admin.browser.auth('POST', '/admin/impersonate-user', { userId: user.id })).status).toBe(
      200,
    );
    const can = await admin.browser.api<{ permissions: string[]; organization: { id: string } }>(
      'GET',
      '/capabilities',
    );
    expect(can.body.permissions).toEqual(['read', 'send', 'manage', 'events']);
    expect(can.body.organization.id).toBe(user.organizationId);
    await admin.browser.auth('POST', '/admin/stop-impersonating');
    const own = await admin.browser.api<{ permissions: string[] }>('GET', '/capabilities');
    expect(own.body.permissions).toContain('super_admin');
  });

  it('no key or token ever reaches the log', () => {
    const all = test.logged.join('\n');
    expect(all).not.toMatch(/wa_[A-Za-z]{20}/);
    expect(all).not.toMatch(/eyJ[\w-]+\./);
    expect(all).not.toContain('correct horse');
  });
});

function unsignedToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ sub: 'x', exp: 9_999_999_999 })}.${part({})}`;
}

function foreignToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const body = { sub: 'x', exp: 9_999_999_999, iss: 'http://gateway.test', aud: 'http://gateway.test' };
  const signature = createHash('sha512').update(randomBytes(8)).digest('base64url');
  return `${part({ alg: 'EdDSA', kid: 'unknown' })}.${part(body)}.${signature}`;
}
