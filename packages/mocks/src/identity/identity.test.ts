import { afterEach, describe, expect, it } from 'vitest';
import { startMock } from '../testing/start-mock.js';
import { HARBOUR_COFFEE } from '../world/accounts.js';

let mock: ReturnType<typeof startMock>;
afterEach(() => mock.close());

const auth = (path: string, body?: object) => mock.ask(`/api/auth${path}`, body ? { body } : {});
const password = 'correct horse battery';

describe('the identity service', () => {
  it('signs in, says who it is, and signs out', async () => {
    mock = startMock({ signedIn: null });
    expect((await auth('/get-session')).body).toBeNull();
    expect((await auth('/token')).status).toBe(401);
    const wrong = await auth('/sign-in/email', { email: 'ana@harbour.example', password: 'nope' });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'INVALID_EMAIL_OR_PASSWORD' } });
    await auth('/sign-in/email', { email: 'ana@harbour.example', password });
    expect((await auth('/get-session')).body).toMatchObject({
      user: { name: 'Ana Reyes' },
      session: { activeOrganizationId: HARBOUR_COFFEE },
    });
    await auth('/sign-out', {});
    expect((await auth('/get-session')).body).toBeNull();
  });

  it('asks for a second factor where there is one', async () => {
    mock = startMock({ signedIn: null });
    const first = await auth('/sign-in/email', { email: 'chioma@harbour.example', password });
    expect(first.body).toMatchObject({ twoFactorRedirect: true });
    expect((await auth('/get-session')).body).toBeNull();
    expect((await auth('/two-factor/verify-totp', { code: '000000' })).body.code).toBe('INVALID_CODE');
    expect((await auth('/two-factor/verify-totp', { code: '246810' })).status).toBe(200);
    expect((await auth('/get-session')).body.user.name).toBe('Chioma Eze');
  });

  it('takes a backup code once', async () => {
    mock = startMock({ signedIn: null });
    const again = async () => {
      await auth('/sign-in/email', { email: 'chioma@harbour.example', password });
      return (await auth('/two-factor/verify-backup-code', { code: 'harbour-0001' })).status;
    };
    expect([await again(), await again()]).toEqual([200, 401]);
  });

  it('makes an account with an organization of its own, or says why not', async () => {
    mock = startMock({ signedIn: null });
    const person = { name: 'Lea Marsh', email: 'lea@harbour.example', password: 'long enough' };
    expect((await auth('/sign-up/email', { ...person, password: 'short' })).body.code).toBe(
      'PASSWORD_TOO_SHORT',
    );
    expect((await auth('/sign-up/email', person)).status).toBe(200);
    expect((await auth('/organization/list')).body).toMatchObject([{ name: "Lea Marsh's Org" }]);
    expect((await auth('/sign-up/email', person)).status).toBe(422);
    mock.world.data.openRegistration = false;
    expect((await auth('/sign-up/email', person)).body.code).toBe('EMAIL_PASSWORD_SIGN_UP_DISABLED');
  });

  it('switches the organization that tokens stand for', async () => {
    mock = startMock();
    expect((await mock.call('/sessions')).body.data).toHaveLength(8);
    await auth('/organization/set-active', { organizationId: 'org_ana' });
    expect((await mock.call('/sessions')).body.data).toEqual([]);
    const foreign = await auth('/organization/set-active', { organizationId: 'org_pier_bakery' });
    expect(foreign.status).toBe(403);
  });

  it('invites, takes an invitation back, and lets no ordinary member do either', async () => {
    mock = startMock();
    const organizationId = 'org_harbour_coffee';
    const invite = { email: 'Noor@elsewhere.example', role: 'member', organizationId };
    const list = async () =>
      (await auth(`/organization/list-invitations?organizationId=${organizationId}`)).body;
    expect(await list()).toEqual([]);
    const { body } = await auth('/organization/invite-member', invite);
    expect(body).toMatchObject({ email: 'noor@elsewhere.example', status: 'pending', inviterId: 'ana' });
    expect((await auth('/organization/invite-member', invite)).body.code).toBe(
      'USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION',
    );
    await auth('/organization/cancel-invitation', { invitationId: body.id });
    expect(await list()).toMatchObject([{ id: body.id, status: 'canceled' }]);
    expect((await auth('/organization/cancel-invitation', { invitationId: 'x' })).status).toBe(400);
    mock = startMock({ signedIn: 'ben' });
    expect((await auth('/organization/invite-member', invite)).status).toBe(403);
    expect((await auth('/organization/list-invitations?organizationId=org_pier_bakery')).status).toBe(403);
  });

  it('fails as it is told, in its own shape', async () => {
    mock = startMock({ fail: { 'identity.getSession': { status: 503, code: 'DOWN' } } });
    expect(await auth('/get-session')).toMatchObject({ status: 503, body: { code: 'DOWN' } });
  });

  it('has none of our own addresses on a plain gateway', async () => {
    mock = startMock({ plain: true });
    for (const path of ['/account', '/invitation?id=inv_1', '/two-factor/renew', '/reset-link/state']) {
      const post = /renew|state/.test(path) ? { token: 'x', password } : undefined;
      expect(await auth(`/wagate${path}`, post)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    }
  });

  it('makes, renames, turns off and takes away an owner’s keys, which can only read; others get none', async () => {
    mock = startMock({ plain: true });
    const made = await auth('/api-key/create', { name: 'Night shift', organizationId: HARBOUR_COFFEE });
    expect(made).toMatchObject({ status: 200, body: { permissions: { gateway: ['read'] } } });
    expect(made.body.key).toMatch(/^wa_[a-zA-Z]{64}$/);
    const list = async () => (await auth(`/api-key/list?organizationId=${HARBOUR_COFFEE}`)).body.apiKeys;
    expect(JSON.stringify(await list())).not.toContain(made.body.key);
    const keyId = made.body.id;
    await auth('/api-key/update', { keyId, name: 'Day shift', enabled: false });
    expect((await list())[0]).toMatchObject({ name: 'Day shift', enabled: false });
    expect((await auth('/api-key/delete', { keyId })).body).toEqual({ success: true });
    expect((await auth('/api-key/delete', { keyId })).status).toBe(404);
    const wider = { name: 'k', organizationId: HARBOUR_COFFEE, permissions: { gateway: ['send'] } };
    expect((await auth('/api-key/create', wider)).body.code).toBe('SERVER_ONLY_PROPERTY');
    expect((await auth('/api-key/list')).body.apiKeys).toEqual([]);
    mock.close();
    mock = startMock({ plain: true, signedIn: 'chioma' });
    expect((await auth(`/api-key/list?organizationId=${HARBOUR_COFFEE}`)).body.code).toBe(
      'INSUFFICIENT_API_KEY_PERMISSIONS',
    );
  });

  it('changes roles, removes and lets leave, but keeps an owner', async () => {
    mock = startMock();
    const organizationId = HARBOUR_COFFEE;
    const roles = async () =>
      (await auth(`/organization/list-members?organizationId=${organizationId}`)).body.members.map(
        ({ id, role }: { id: string; role: string }) => [id, role],
      );
    const leave = () => auth('/organization/leave', { organizationId });
    const change = (memberId: string, role: string) =>
      auth('/organization/update-member-role', { memberId, role, organizationId });
    expect((await leave()).body.code).toBe('YOU_CANNOT_LEAVE_THE_ORGANIZATION_AS_THE_ONLY_OWNER');
    expect((await change('mem_ana', 'admin')).body.code).toBe(
      'YOU_CANNOT_LEAVE_THE_ORGANIZATION_WITHOUT_AN_OWNER',
    );
    const remove = (memberIdOrEmail: string) =>
      auth('/organization/remove-member', { memberIdOrEmail, organizationId });
    expect((await remove('mem_ana')).status).toBe(400);
    expect((await remove('ben@harbour.example')).status).toBe(200);
    expect((await remove('mem_ben')).body.code).toBe('MEMBER_NOT_FOUND');
    expect((await change('mem_chioma', 'owner')).status).toBe(200);
    expect(await roles()).toEqual([
      ['mem_ana', 'owner'],
      ['mem_chioma', 'owner'],
    ]);
    expect((await leave()).status).toBe(200);
    expect((await auth(`/organization/list-members?organizationId=${organizationId}`)).status).toBe(403);
  });

  it('lists accounts to a super admin: searched, filtered, sorted, page by page', async () => {
    mock = startMock();
    const list = async (query: string) => (await auth(`/admin/list-users?${query}`)).body;
    expect((await list('sortBy=name&sortDirection=desc&limit=2&offset=1')).users).toMatchObject([
      { name: 'Dana Whitlock' },
      { name: 'Chioma Eze' },
    ]);
    expect(await list('searchField=name&searchValue=OKA')).toMatchObject({
      users: [{ id: 'ben' }],
      total: 1,
    });
    expect(await list('filterField=banned&filterValue=true')).toMatchObject({ users: [{ id: 'eve' }] });
    mock.close();
    mock = startMock({ signedIn: 'ben' });
    expect((await auth('/admin/list-users')).status).toBe(403);
  });

  it('changes, bans, lets in and removes others, and spares the own account', async () => {
    mock = startMock();
    const one = (path: string, body: object) => auth(`/admin/${path}`, body);
    expect((await one('set-role', { userId: 'ben', role: 'super_admin' })).body.user.role).toBe(
      'super_admin',
    );
    expect(
      (await one('ban-user', { userId: 'ben', banReason: 'Spam', banExpiresIn: 60 })).body.user,
    ).toMatchObject({
      banned: true,
      banReason: 'Spam',
    });
    expect((await one('unban-user', { userId: 'ben' })).body.user).toMatchObject({ banned: false });
    expect((await one('remove-user', { userId: 'ben' })).status).toBe(200);
    expect((await one('remove-user', { userId: 'ben' })).body.code).toBe('USER_NOT_FOUND');
    const own = [
      await one('ban-user', { userId: 'ana' }),
      await one('set-role', { userId: 'ana', role: 'user' }),
      await one('remove-user', { userId: 'ana' }),
    ];
    expect(own.map(({ status }) => status)).toEqual([400, 400, 400]);
  });

  it('lets a super admin act as somebody, and be herself again', async () => {
    mock = startMock();
    const start = (userId: string) => auth('/admin/impersonate-user', { userId });
    expect([(await start('eve')).body.code, (await start('ana')).body.code]).toEqual([
      'BANNED_USER',
      'YOU_CANNOT_IMPERSONATE_ADMINS',
    ]);
    expect((await start('dana')).body).toMatchObject({ session: { userId: 'dana', impersonatedBy: 'ana' } });
    expect((await start('ben')).status).toBe(403);
    expect((await auth('/get-session')).body).toMatchObject({ user: { id: 'dana' } });
    expect((await auth('/admin/stop-impersonating', {})).body).toMatchObject({ user: { id: 'ana' } });
    expect((await auth('/admin/stop-impersonating', {})).status).toBe(400);
  });
});
