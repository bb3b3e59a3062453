import { afterEach, describe, expect, it } from 'vitest';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { describeStores } from '../testing/stores.js';
import { makeApiKey } from './make-key.js';
import { promoteSuperAdmin } from './promote.js';

describeStores('the first super admin', (stores) => {
  const open: TestGateway[] = [];
  const gateway = async (options: Parameters<typeof testGateway>[1] = {}) => {
    const made = await testGateway(await stores.fresh(), options);
    open.push(made);
    return made;
  };
  afterEach(async () => {
    for (const { gateway: one } of open.splice(0)) await one.close();
  });

  const account = (setupToken: unknown, email = 'root@example.org', password = 'correct horse') => ({
    setupToken,
    name: 'Root',
    email,
    password,
  });

  it('comes by the link, once, even where registration is closed', async () => {
    const { gateway: one, logged } = await gateway({ registration: 'closed' });
    const token = await one.setupToken();
    const root = new TestBrowser(one);
    const done = await root.auth<{ user: { id: string } }>('POST', '/sign-up/email', account(token));
    expect(done.status).toBe(200);
    const can = await root.api<{ permissions: string[]; organization: { role: string } }>(
      'GET',
      '/capabilities',
    );
    expect(can.body.permissions).toEqual(['read', 'send', 'manage', 'events', 'super_admin']);
    expect(can.body.organization.role).toBe('owner');
    const again = await new TestBrowser(one).auth(
      'POST',
      '/sign-up/email',
      account(token, 'two@example.org'),
    );
    expect(again.status).toBe(403);
    expect(again.body).toEqual({
      code: 'INVALID_SETUP_TOKEN',
      message: 'This set-up link has been used: there is a super admin already.',
    });
    expect(await one.setupToken()).toBeUndefined();
    expect(logged.join('\n')).not.toContain(token);
  });

  it('is not made of a wrong, an empty or a replaced link', async () => {
    const { gateway: one } = await gateway();
    const first = await one.setupToken();
    const second = await one.setupToken();
    for (const token of [first, 'nonsense', '', null, 5, 'A'.repeat(43)]) {
      const refused = await new TestBrowser(one).auth('POST', '/sign-up/email', account(token));
      expect(refused.status).toBe(403);
      expect(refused.body.code).toBe('INVALID_SETUP_TOKEN');
    }
    expect((await new TestBrowser(one).auth('POST', '/sign-up/email', account(second))).status).toBe(200);
  });

  it('a mistake in the form does not use the link up', async () => {
    const { gateway: one } = await gateway();
    const token = await one.setupToken();
    const short = await new TestBrowser(one).auth(
      'POST',
      '/sign-up/email',
      account(token, 'a@b.example', 'short'),
    );
    expect(short.body.code).toBe('PASSWORD_TOO_SHORT');
    await new TestBrowser(one).signUp('Other', 'taken@example.org');
    const taken = await new TestBrowser(one).auth(
      'POST',
      '/sign-up/email',
      account(token, 'taken@example.org'),
    );
    expect(taken.body.code).toBe('USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL');
    expect((await new TestBrowser(one).auth('POST', '/sign-up/email', account(token))).status).toBe(200);
  });

  it('is one, when two use the link at the same moment', async () => {
    const { gateway: one } = await gateway();
    const token = await one.setupToken();
    const answers = await Promise.all(
      ['a@example.org', 'b@example.org'].map((email) =>
        new TestBrowser(one).auth('POST', '/sign-up/email', account(token, email)),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 403]);
  });

  it('is whoever is signed in already, with the link as proof, once; it is written down', async () => {
    const { gateway: one, logged } = await gateway();
    const ann = new TestBrowser(one);
    const ben = new TestBrowser(one);
    await ann.signUp('Ann', 'ann@example.org');
    await ben.signUp('Ben', 'ben@example.org');
    const token = await one.setupToken();
    const become = (browser: TestBrowser, setupToken: unknown) =>
      browser.auth('POST', '/wagate/super-admin', { setupToken });
    expect((await become(new TestBrowser(one), token)).status).toBe(401);
    for (const wrong of ['A'.repeat(43), 'short', null, 5])
      expect(await become(ann, wrong)).toMatchObject({ status: 403, body: { code: 'INVALID_SETUP_TOKEN' } });
    const permissions = async (browser: TestBrowser) =>
      (await browser.api<{ permissions: string[] }>('GET', '/capabilities')).body.permissions;
    expect(await permissions(ann)).not.toContain('super_admin');
    const answers = await Promise.all([become(ann, token), become(ben, token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
    const admin = answers[0]!.status === 200 ? ann : ben;
    expect(await permissions(admin)).toContain('super_admin');
    expect(await permissions(admin === ann ? ben : ann)).not.toContain('super_admin');
    expect((await become(admin, token)).body.message).toContain('there is a super admin already');
    const written = await admin.api<{ data: object[] }>('GET', '/admin/audit?action=user.set_role');
    expect(written.body.data).toMatchObject([{ detail: { role: 'super_admin', by: 'setup_link' } }]);
    expect(JSON.stringify(written.body) + logged.join('\n')).not.toContain(token);
    expect(await one.setupToken()).toBeUndefined();
  });

  it('can be made of an account from beside the running gateway', async () => {
    const options = await stores.fresh();
    const made = await testGateway(options);
    open.push(made);
    const ann = new TestBrowser(made.gateway);
    await ann.signUp('Ann', 'ann@example.org');
    const where = options.url ? { databaseUrl: options.url } : { data: `${options.file}.d` };
    expect(await promoteSuperAdmin(where, 'no@example.org')).toBe(false);
    expect(await promoteSuperAdmin(where, 'Ann@example.org')).toBe(true);
    const can = await ann.api<{ permissions: string[] }>('GET', '/capabilities');
    expect(can.body.permissions).toContain('super_admin');
    const written = await ann.api<{ data: { target: { label: string }; detail: object }[] }>(
      'GET',
      '/admin/audit?action=user.set_role',
    );
    expect(written.body.data).toMatchObject([
      { target: { label: 'Ann' }, detail: { role: 'super_admin', by: 'command' } },
    ]);
  });

  it('can be given a key from beside the running gateway', async () => {
    const options = await stores.fresh();
    const made = await testGateway(options);
    open.push(made);
    const ann = new TestBrowser(made.gateway);
    await ann.signUp('Ann', 'ann@example.org');
    const where = options.url ? { databaseUrl: options.url } : { data: `${options.file}.d` };
    expect(await makeApiKey(where, 'no@example.org')).toBeUndefined();
    const key = await makeApiKey(where, 'Ann@example.org');
    expect(key).toMatch(/^wa_[A-Za-z]{64}$/);
    const can = await made.gateway.fetch(
      new Request('http://gateway.test/api/v1/capabilities', { headers: { 'X-Api-Key': key! } }),
    );
    const { permissions, organization } = (await can.json()) as {
      permissions: string[];
      organization: { name: string };
    };
    expect(permissions.sort()).toEqual(['events', 'manage', 'read', 'send']);
    expect(organization.name).toBe("Ann's Org");
    const written = await ann.api<{ data: { action: string }[] }>('GET', '/audit?action=api_key.create');
    expect(written.body.data).toHaveLength(1);
    expect(JSON.stringify(written.body)).not.toContain(key);
  });

  describe('registration', () => {
    it('closes after the first account unless opened', async () => {
      const { gateway: one } = await gateway({ registration: 'until-first' });
      expect(await one.registrationOpen()).toBe(true);
      expect((await new TestBrowser(one).signUp('Ann', 'ann@example.org')).status).toBe(200);
      const second = await new TestBrowser(one).signUp('Ben', 'ben@example.org');
      expect(second.status).toBe(400);
      expect(second.body.code).toBe('EMAIL_PASSWORD_SIGN_UP_DISABLED');
      const told = await new TestBrowser(one).auth('GET', '/wagate/registration');
      expect(told.body).toEqual({ open: false });
    });

    it('closed, still lets a super admin make accounts', async () => {
      const { gateway: one } = await gateway({ registration: 'closed' });
      const root = new TestBrowser(one);
      await root.auth('POST', '/sign-up/email', account(await one.setupToken()));
      const made = await root.auth('POST', '/admin/create-user', {
        name: 'Ben',
        email: 'ben@example.org',
        password: 'correct horse',
        role: 'user',
      });
      expect(made.status).toBe(200);
      const ben = new TestBrowser(one);
      await ben.auth('POST', '/sign-in/email', { email: 'ben@example.org', password: 'correct horse' });
      const can = await ben.api<{ organization: { name: string } }>('GET', '/capabilities');
      expect(can.body.organization.name).toBe("Ben's Org");
    });
  });
});
