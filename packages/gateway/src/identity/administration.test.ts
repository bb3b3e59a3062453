import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { callWith, person as newPerson, type Person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

interface Entry {
  action: string;
  actor: { id: string; name: string; impersonatedBy?: string };
  target: { id: string; label?: string };
  detail?: Record<string, unknown>;
}

describeStores('the administration of accounts', (stores) => {
  let test: TestGateway;
  let admin: Person;
  const person = (name: string) => newPerson(test.gateway, name);
  const superAdmin = async (name: string) => {
    const made = await person(name);
    await test.gateway.promote(made.email);
    return made;
  };
  const as = (who: Person, path: string, body: object = {}) =>
    who.browser.auth('POST', `/admin/${path}`, body);
  const whoAmI = async ({ browser }: Person) =>
    (
      await browser.auth<{ user: { id: string }; session: { impersonatedBy: string | null } } | null>(
        'GET',
        '/get-session',
      )
    ).body;
  const tokenOf = async ({ browser }: Person) =>
    (await browser.auth<{ token: string }>('GET', '/token')).body.token;
  const audit = async (who: Person) =>
    (await who.browser.api<{ data: Entry[] }>('GET', '/admin/audit')).body.data;

  beforeAll(async () => {
    test = await testGateway(await stores.fresh());
    admin = await superAdmin('Ada');
  });
  afterAll(() => test.gateway.close());

  describe('the own account', () => {
    it.each([
      ['ban', 'ban-user', {}, 'YOU_CANNOT_BAN_YOURSELF'],
      ['ban by the way round', 'update-user', { data: { banned: true } }, 'YOU_CANNOT_BAN_YOURSELF'],
      ['removal', 'remove-user', {}, 'YOU_CANNOT_REMOVE_YOURSELF'],
      ['demotion', 'set-role', { role: 'user' }, 'YOU_CANNOT_DEMOTE_YOURSELF'],
      ['demotion in a list', 'set-role', { role: ['user'] }, 'YOU_CANNOT_DEMOTE_YOURSELF'],
      ['demotion by the way round', 'update-user', { data: { role: 'user' } }, 'YOU_CANNOT_DEMOTE_YOURSELF'],
    ])('is spared a %s', async (_what, path, body, code) => {
      const answer = await as(admin, path, { userId: admin.id, ...body });
      expect([answer.status, answer.body.code]).toEqual([400, code]);
      expect(answer.body.message).toMatch(/yourself|themselves/);
      expect((await admin.browser.auth('GET', '/admin/list-users')).status).toBe(200);
    });

    it('keeps a role that is given again, and another super admin is demoted', async () => {
      expect((await as(admin, 'set-role', { userId: admin.id, role: 'super_admin' })).status).toBe(200);
      const other = await superAdmin('Olga');
      expect((await as(admin, 'set-role', { userId: other.id, role: 'user' })).status).toBe(200);
      expect((await other.browser.auth('GET', '/admin/list-users')).status).toBe(403);
    });
  });

  it('finds accounts by name however it is written, and those that are banned', async () => {
    const found = await person('Beatrix');
    const list = async (query: string) =>
      (await admin.browser.auth<{ users: { id: string }[] }>('GET', `/admin/list-users?limit=10&${query}`))
        .body.users;
    expect(await list('searchField=name&searchValue=BEATRIX')).toMatchObject([{ id: found.id }]);
    await as(admin, 'ban-user', { userId: found.id });
    expect(await list('filterField=banned&filterValue=true')).toMatchObject([{ id: found.id }]);
  });

  it('a banned person’s calls say that they are banned, and until when; a foreign token says nothing', async () => {
    const user = await person('Hamid');
    const headers = { authorization: `Bearer ${user.token}` };
    await as(admin, 'ban-user', { userId: user.id, banReason: 'spam', banExpiresIn: 3600 });
    const { status, body } = await callWith(test.gateway, headers);
    expect(status).toBe(401);
    expect(body.error).toMatchObject({ code: 'unauthorized', details: { reason: 'banned' } });
    const { until } = (body.error as unknown as { details: { until: number } }).details;
    expect(until).toBeGreaterThan(Date.now() + 3_500_000);
    expect(JSON.stringify(body)).not.toContain('spam');
    expect(await whoAmI(user)).toBeNull();
    const again = await new TestBrowser(test.gateway).auth<{ code: string; banExpires: string }>(
      'POST',
      '/sign-in/email',
      { email: user.email, password: 'correct horse' },
    );
    expect([again.status, again.body.code]).toEqual([403, 'BANNED_USER']);
    expect(Date.parse(again.body.banExpires)).toBe(until);
    expect(JSON.stringify(again.body)).not.toContain('spam');
    const none = await callWith(test.gateway, { authorization: 'Bearer a.b.c' });
    expect(none.body.error).not.toHaveProperty('details');
    expect((await audit(admin))[0]).toMatchObject({
      action: 'user.ban',
      target: { id: user.id, label: 'Hamid' },
      detail: { reason: 'spam', seconds: 3600 },
    });
  });

  it('the calls of somebody whose account was removed say so', async () => {
    const user = await person('Noor');
    const headers = { authorization: `Bearer ${user.token}` };
    expect((await callWith(test.gateway, headers)).status).toBe(200);
    await as(admin, 'remove-user', { userId: user.id });
    const { status, body } = await callWith(test.gateway, headers);
    expect(status).toBe(401);
    expect(body.error).toMatchObject({ code: 'unauthorized', details: { reason: 'removed' } });
  });

  describe('acting as somebody', () => {
    it('is told by the session, written down from its start to its stop with both names, and leaves no sign-in', async () => {
      const [boss, user] = [await superAdmin('Boss'), await person('Dewi')];
      expect((await as(boss, 'impersonate-user', { userId: user.id })).status).toBe(200);
      expect(await whoAmI(boss)).toMatchObject({
        user: { id: user.id },
        session: { impersonatedBy: boss.id },
      });
      expect((await as(boss, 'impersonate-user', { userId: admin.id })).status).toBe(403);
      await boss.browser.auth('POST', '/organization/create', { name: 'Tidepool', slug: `tide-${user.id}` });
      expect((await as(boss, 'stop-impersonating')).status).toBe(200);
      expect(await whoAmI(boss)).toMatchObject({ user: { id: boss.id }, session: { impersonatedBy: null } });
      const rows = (await audit(boss)).slice(0, 3);
      const both = { id: user.id, name: 'Dewi', impersonatedBy: boss.id };
      expect(rows).toMatchObject([
        { action: 'user.stop_impersonating', actor: both, target: { id: user.id } },
        { action: 'organization.create', actor: both },
        { action: 'user.impersonate', actor: { id: boss.id, name: 'Boss' }, target: { label: 'Dewi' } },
      ]);
      expect((await boss.browser.auth('POST', '/sign-out')).status).toBe(200);
      expect(await whoAmI(boss)).toBeNull();
    });

    it.each([
      ['another super admin', 'YOU_CANNOT_IMPERSONATE_ADMINS', () => superAdmin('Peer')],
      ['themselves', 'YOU_CANNOT_IMPERSONATE_ADMINS', async () => admin],
      [
        'a banned person',
        'BANNED_USER',
        async () => {
          const banned = await person('Mateus');
          await as(admin, 'ban-user', { userId: banned.id });
          return banned;
        },
      ],
    ])('is refused for %s, and the administrator stays who they are', async (_who, code, make) => {
      const { id } = await make();
      const answer = await as(admin, 'impersonate-user', { userId: id });
      expect([answer.status, answer.body.code]).toEqual([403, code]);
      expect(await whoAmI(admin)).toMatchObject({
        user: { id: admin.id },
        session: { impersonatedBy: null },
      });
    });

    it.each([
      ['banned', 'ban-user', {}],
      ['demoted', 'set-role', { role: 'user' }],
      ['demoted by the way round', 'update-user', { data: { role: 'user' } }],
      ['banned by the way round', 'update-user', { data: { banned: true } }],
      ['signed out everywhere', 'revoke-user-sessions', {}],
    ])('ends when who does it is %s', async (_what, path, body) => {
      const [rogue, user] = [await superAdmin('Rogue'), await person('Victim')];
      await as(rogue, 'impersonate-user', { userId: user.id });
      const headers = { authorization: `Bearer ${await tokenOf(rogue)}` };
      expect((await callWith(test.gateway, headers)).status).toBe(200);
      expect((await as(admin, path, { userId: rogue.id, ...body })).status).toBe(200);
      expect(await whoAmI(rogue)).toBeNull();
      if (path !== 'revoke-user-sessions') expect((await callWith(test.gateway, headers)).status).toBe(401);
    });
  });

  describe('an id that is no text', () => {
    it.each([
      ['set-role', { role: 'user' }],
      ['ban-user', {}],
      ['remove-user', {}],
      ['impersonate-user', {}],
      ['update-user', { data: { role: 'user' } }],
      ['revoke-user-sessions', {}],
      ['set-user-password', { newPassword: 'another good phrase' }],
    ])('gets past nothing that guards %s', async (path, body) => {
      const user = await person('Odd');
      for (const userId of [[admin.id], [user.id], { toString: user.id }, 7, true]) {
        const answer = await as(admin, path, { userId, ...body });
        expect([answer.status, answer.body.code]).toEqual([400, 'VALIDATION_ERROR']);
      }
      expect(await whoAmI(admin)).toMatchObject({ user: { id: admin.id, role: 'super_admin' } });
      expect(await whoAmI(user)).toMatchObject({ user: { id: user.id } });
    });
  });

  it('a name that is changed while somebody acts as its owner is written down with both', async () => {
    const user = await person('Renamed');
    await as(admin, 'impersonate-user', { userId: user.id });
    expect((await admin.browser.auth('POST', '/update-user', { name: 'Other' })).status).toBe(200);
    await as(admin, 'stop-impersonating');
    expect((await audit(admin)).find(({ action }) => action === 'user.update')).toMatchObject({
      actor: { id: user.id, impersonatedBy: admin.id },
      target: { id: user.id },
    });
  });

  describe('two super admins at the same moment', () => {
    it.each([
      ['demote each other', 'set-role', { role: 'user' }],
      ['demote each other by the way round', 'update-user', { data: { role: 'user' } }],
      ['ban each other', 'ban-user', {}],
      ['remove each other', 'remove-user', {}],
    ])('%s: one stays', async (_what, path, body) => {
      const [one, two] = [await superAdmin('One'), await superAdmin('Two')];
      const answers = await Promise.all([
        as(one, path, { userId: two.id, ...body }),
        as(two, path, { userId: one.id, ...body }),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const left = await Promise.all(
        [one, two].map(({ browser }) => browser.auth('GET', '/admin/list-users?limit=1')),
      );
      expect(left.filter(({ status }) => status === 200)).toHaveLength(1);
    });
  });

  it('who is signed out everywhere has to sign in again, and it is written down', async () => {
    const user = await person('Ingrid');
    const other = new TestBrowser(test.gateway);
    await other.auth('POST', '/sign-in/email', { email: user.email, password: 'correct horse' });
    expect((await as(admin, 'revoke-user-sessions', { userId: user.id })).status).toBe(200);
    expect(await whoAmI(user)).toBeNull();
    expect((await other.auth('GET', '/get-session')).body).toBeNull();
    expect((await audit(admin))[0]).toMatchObject({ action: 'user.sign_out', target: { id: user.id } });
  });
});
