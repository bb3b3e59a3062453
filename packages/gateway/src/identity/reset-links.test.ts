import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../store/open.js';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { callWith, person as newPerson, type Person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

const NEW = 'another good phrase';

describeStores('reset links', (stores) => {
  let test: TestGateway;
  let store: Store;
  let admin: Person;
  let clock: number | undefined;

  beforeAll(async () => {
    const options = await stores.fresh();
    test = await testGateway(options, { now: () => clock ?? Date.now() });
    store = await openStore(options.url ? options : { file: `${options.file}.d/wagate.db` });
    admin = await person('Root');
    await test.gateway.promote(admin.email);
  });
  afterAll(async () => {
    await store.close();
    await test.gateway.close();
  });

  const person = (name: string) => newPerson(test.gateway, name);
  const make = (by: Person, userId: unknown) =>
    by.browser.auth<{ token: string; expiresAt: string; code: string }>('POST', '/wagate/reset-link', {
      userId,
    });
  const tokenFor = async (userId: string) => (await make(admin, userId)).body.token;
  const stranger = () => new TestBrowser(test.gateway);
  const state = (token: unknown) =>
    stranger().auth<{ code: string; email: string }>('POST', '/wagate/reset-link/state', { token });
  const reset = (token: unknown, newPassword = NEW, browser = stranger()) =>
    browser.auth<{ code: string }>('POST', '/reset-password', { token, newPassword });
  const signIn = (email: string, password: string) =>
    stranger().auth('POST', '/sign-in/email', { email, password });

  it('one sets a new password, once, and ends every sign-in of that person, and nobody else’s', async () => {
    const [user, other] = [await person('Amal'), await person('Bo')];
    const headers = { authorization: `Bearer ${user.token}` };
    expect((await callWith(test.gateway, headers)).status).toBe(200);
    const made = await make(admin, user.id);
    expect(made.status).toBe(200);
    expect(made.body.token).toMatch(/^[\w-]{43}$/);
    expect(Date.parse(made.body.expiresAt)).toBeGreaterThan(Date.now() + 59 * 60_000);
    expect((await state(made.body.token)).body).toMatchObject({ email: user.email });

    expect((await reset(made.body.token, 'short')).body.code).toBe('PASSWORD_TOO_SHORT');
    expect((await reset(made.body.token, NEW, other.browser)).status).toBe(200);
    expect((await signIn(user.email, NEW)).status).toBe(200);
    expect((await signIn(user.email, 'correct horse')).status).toBe(401);
    expect((await user.browser.auth('GET', '/get-session')).body).toBeNull();
    expect((await callWith(test.gateway, headers)).status).toBe(401);
    expect((await other.browser.auth('GET', '/get-session')).body).toMatchObject({ user: { id: other.id } });

    const again = await reset(made.body.token);
    expect([again.status, again.body.code]).toEqual([400, 'RESET_LINK_USED']);
    expect((await state(made.body.token)).body.code).toBe('RESET_LINK_USED');
  });

  it('two that use one at the same moment: one sets the password', async () => {
    const user = await person('Chen');
    const token = await tokenFor(user.id);
    const answers = await Promise.all([reset(token, 'the first phrase'), reset(token, 'the second phrase')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(answers.find(({ status }) => status === 400)!.body.code).toBe('RESET_LINK_USED');
  });

  it('another one ends the earlier', async () => {
    const user = await person('Dina');
    const [first, second] = [await tokenFor(user.id), await tokenFor(user.id)];
    expect((await reset(first)).body.code).toBe('RESET_LINK_REPLACED');
    expect((await state(first)).body.code).toBe('RESET_LINK_REPLACED');
    expect((await reset(second)).status).toBe(200);
  });

  it.each([
    [
      'an admin sets',
      ({ id }: Person) =>
        admin.browser.auth('POST', '/admin/set-user-password', { userId: id, newPassword: 'battery staple' }),
    ],
    [
      'they change themselves',
      ({ browser }: Person) =>
        browser.auth('POST', '/change-password', {
          currentPassword: 'correct horse',
          newPassword: 'battery staple',
          revokeOtherSessions: true,
        }),
    ],
  ])('a password that %s ends it', async (_how, set) => {
    const user = await person('Dora');
    const token = await tokenFor(user.id);
    expect((await set(user)).status).toBe(200);
    expect((await reset(token)).body.code).toBe('INVALID_TOKEN');
    expect((await signIn(user.email, 'battery staple')).status).toBe(200);
  });

  it('one ends after an hour, and an unknown one is none', async () => {
    const user = await person('Emre');
    const token = await tokenFor(user.id);
    clock = Date.now() + 61 * 60_000;
    expect((await reset(token)).body.code).toBe('RESET_LINK_EXPIRED');
    expect((await state(token)).body.code).toBe('RESET_LINK_EXPIRED');
    clock = undefined;
    for (const wrong of ['x'.repeat(43), '', 7, null, undefined]) {
      const answer = await state(wrong);
      expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_TOKEN']);
    }
    expect((await reset('x'.repeat(43))).body.code).toBe('INVALID_TOKEN');
    expect((await signIn(user.email, 'correct horse')).status).toBe(200);
  });

  it('made before a ban, it does not work while that lasts', async () => {
    const user = await person('Femi');
    const token = await tokenFor(user.id);
    await admin.browser.auth('POST', '/admin/ban-user', { userId: user.id });
    for (const answer of [await state(token), await reset(token)])
      expect([answer.status, answer.body.code]).toEqual([403, 'BANNED_USER']);
    await admin.browser.auth('POST', '/admin/unban-user', { userId: user.id });
    expect((await reset(token)).status).toBe(200);
  });

  it('of somebody who is gone, it is none of theirs', async () => {
    const user = await person('Farid');
    const token = await tokenFor(user.id);
    await admin.browser.auth('POST', '/admin/remove-user', { userId: user.id });
    expect((await state(token)).body.code).toBe('USER_NOT_FOUND');
    expect((await reset(token)).body.code).toBe('USER_NOT_FOUND');
  });

  describe('nobody makes one', () => {
    it.each([
      ['who is no super admin', 403, 'YOU_ARE_NOT_ALLOWED_TO_MAKE_RESET_LINKS'],
      ['for themselves', 400, 'YOU_CANNOT_MAKE_YOUR_OWN_RESET_LINK'],
      ['for nobody', 404, 'USER_NOT_FOUND'],
      ['for who is banned', 403, 'BANNED_USER'],
      ['while acting as somebody', 403, 'YOU_ARE_NOT_ALLOWED_TO_MAKE_RESET_LINKS'],
      ['signed out', 401, 'UNAUTHORIZED'],
    ])('%s', async (who, status, code) => {
      const user = await person('Gita');
      const asked = async () => {
        switch (who) {
          case 'who is no super admin':
            return make(user, admin.id);
          case 'for themselves':
            return make(admin, admin.id);
          case 'for nobody':
            return make(admin, 'user_nobody');
          case 'for who is banned':
            await admin.browser.auth('POST', '/admin/ban-user', { userId: user.id });
            return make(admin, user.id);
          case 'while acting as somebody': {
            await admin.browser.auth('POST', '/admin/impersonate-user', { userId: user.id });
            const answer = await make(admin, user.id);
            await admin.browser.auth('POST', '/admin/stop-impersonating');
            return answer;
          }
          default:
            return make({ ...user, browser: stranger() }, user.id);
        }
      };
      const answer = await asked();
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(answer.body.token).toBeUndefined();
    });
  });

  it('is nowhere but in its answer: not in the tables, the log, or the audit log; making and using are written down', async () => {
    const user = await person('Hana');
    const token = await tokenFor(user.id);
    await reset(token);
    const kept = await store.db.selectFrom('verification').selectAll().execute();
    const told = (await admin.browser.api<{ data: object[] }>('GET', '/admin/audit')).body.data;
    expect(JSON.stringify([kept, told, test.logged])).not.toContain(token);
    expect(told.slice(0, 2)).toMatchObject([
      { action: 'user.reset_password', actor: { id: user.id }, target: { id: user.id, label: 'Hana' } },
      { action: 'user.reset_link', actor: { id: admin.id }, target: { id: user.id, label: 'Hana' } },
    ]);
  });

  it('the way that would put a token into an address is closed, and without mail nobody asks for a link', async () => {
    const token = await tokenFor((await person('Ivo')).id);
    const answer = await stranger().auth('GET', `/reset-password/${token}?callbackURL=/reset`);
    expect(answer.status).toBe(404);
    const asked = await stranger().auth('POST', '/request-password-reset', { email: admin.email });
    expect([asked.status, asked.body.code]).toEqual([400, 'RESET_PASSWORD_DISABLED']);
  });
});
