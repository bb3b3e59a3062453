import { decodeJwt, decodeProtectedHeader } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../store/open.js';
import { authenticatorCode } from '../testing/authenticator.js';
import { PUBLIC_URL, TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { describeStores } from '../testing/stores.js';

interface Capabilities {
  gateway: { name: string; version: string };
  extensions: string[];
  organization?: { id: string; name: string; role?: string };
  permissions: string[];
}

describeStores('identity', (stores) => {
  let test: TestGateway;
  let count = 0;
  const browser = () => new TestBrowser(test.gateway);
  const email = (name: string) => `${name}${++count}@example.org`;

  beforeAll(async () => {
    test = await testGateway(await stores.fresh(), { origins: ['https://shop.example'] });
  });
  afterAll(() => test.gateway.close());

  describe('signing up', () => {
    it('makes a personal organization that is active in the very session it answers with', async () => {
      const ann = browser();
      const address = email('Ann');
      const signedUp = await ann.signUp('Ann', address);
      expect(signedUp.status).toBe(200);
      expect(signedUp.body.user.email).toBe(address.toLowerCase());
      const token = await ann.auth<{ token: string }>('GET', '/token');
      const claims = decodeJwt(token.body.token);
      expect(claims.orgRole).toBe('owner');
      const organizations = await ann.auth<{ id: string; name: string; slug: string }[]>(
        'GET',
        '/organization/list',
      );
      expect(organizations.body).toHaveLength(1);
      expect(organizations.body[0]).toMatchObject({
        id: claims.activeOrganizationId,
        name: "Ann's Org",
        slug: `personal-${signedUp.body.user.id.toLowerCase()}`.slice(0, 48),
      });
      const can = await ann.api<Capabilities>('GET', '/capabilities');
      expect(can.body.organization).toEqual({
        id: claims.activeOrganizationId,
        name: "Ann's Org",
        role: 'owner',
      });
      expect(can.body.permissions).toEqual(['read', 'send', 'manage', 'events']);
    });

    it('refuses a taken address, a short and an over-long password, and what is no address', async () => {
      const address = email('taken');
      await browser().signUp('First', address);
      const again = await browser().signUp('Second', address.toUpperCase());
      expect(again.status).toBe(422);
      expect(again.body.code).toBe('USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL');
      expect((await browser().signUp('Short', email('s'), 'seven77')).body.code).toBe('PASSWORD_TOO_SHORT');
      expect((await browser().signUp('Long', email('l'), 'x'.repeat(129))).body.code).toBe(
        'PASSWORD_TOO_LONG',
      );
      expect((await browser().signUp('No', 'not-an-address')).status).toBe(400);
    });

    it('does not let anybody choose a role', async () => {
      const eve = browser();
      const body = { name: 'Eve', email: email('eve'), password: 'correct horse', role: 'super_admin' };
      await eve.auth('POST', '/sign-up/email', body);
      const can = await eve.api<Capabilities>('GET', '/admin/sessions');
      expect([401, 403]).toContain(can.status);
    });

    it.each(['', '   ', 'x'.repeat(121), 'bell\u0007', 'over\u202eride'])(
      'refuses the name %j',
      async (name) => {
        const refused = await browser().signUp(name, email('name'));
        expect(refused.status).toBe(400);
        expect(refused.body.code).toBe('INVALID_NAME');
      },
    );

    it('takes any other name as it is', async () => {
      for (const name of ['<b>Ann</b>', '李小龍', 'علي', 'O’Neill 🎈']) {
        const { status, body } = await browser().signUp(name, email('name'));
        expect([status, body.user.name]).toEqual([200, name]);
      }
    });

    it('leaves no half-made account when it fails', async () => {
      const address = email('half');
      expect((await browser().signUp('Half', address, 'short')).status).toBe(400);
      expect((await browser().signUp('Half', address)).status).toBe(200);
    });
  });

  it('keeps sign-ups at the same moment apart', async () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const answers = await Promise.all(names.map((name) => browser().signUp(name, email('together'))));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200]);
    expect(new Set(answers.map((answer) => answer.body.user.id)).size).toBe(5);
  });

  describe('signing in', () => {
    it('opens a session with an active organization, and closes it again', async () => {
      const address = email('in');
      await browser().signUp('In', address);
      const here = browser();
      const signedIn = await here.auth('POST', '/sign-in/email', {
        email: address,
        password: 'correct horse',
      });
      expect(signedIn.status).toBe(200);
      const cookie = signedIn.headers
        .getSetCookie()
        .find((text) => text.startsWith('better-auth.session_token='));
      expect(cookie).toMatch(/HttpOnly/i);
      expect(cookie).toMatch(/SameSite=Lax/i);
      expect(cookie).toMatch(/Max-Age=604800/);
      const session = await here.auth<{ session: { activeOrganizationId: string } }>('GET', '/get-session');
      expect(session.body.session.activeOrganizationId).toBeTruthy();
      expect(session.headers.get('set-auth-jwt')).toBeTruthy();
      expect((await here.auth('POST', '/sign-out')).status).toBe(200);
      expect((await here.auth('GET', '/get-session')).body).toBeNull();
      expect((await here.auth('GET', '/token')).status).toBe(401);
    });

    it('does not tell a wrong password from an unknown address', async () => {
      const address = email('wrong');
      await browser().signUp('Wrong', address);
      const known = await browser().auth('POST', '/sign-in/email', {
        email: address,
        password: 'not the one',
      });
      const unknown = await browser().auth('POST', '/sign-in/email', {
        email: email('nobody'),
        password: 'not the one',
      });
      expect(known.status).toBe(401);
      expect(known.body).toEqual(unknown.body);
      expect(known.body.code).toBe('INVALID_EMAIL_OR_PASSWORD');
    });

    it('is slowed down after a few attempts, with the usual header', async () => {
      const thief = browser();
      const guess = () =>
        thief.auth('POST', '/sign-in/email', { email: 'no address', password: 'guess guess' });
      let last = await guess();
      for (let i = 0; i < 12 && last.status !== 429; i++) last = await guess();
      expect(last.status).toBe(429);
      expect(last.body.code).toBe('TOO_MANY_REQUESTS');
      expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    });

    it('is read as often as the pages of a whole office ask, and second factors are not guessed', async () => {
      const here = browser();
      await here.signUp('Busy', email('busy'));
      for (let i = 0; i < 120; i++) expect((await here.auth('GET', '/get-session')).status).toBe(200);
      const guess = () => here.auth('POST', '/two-factor/verify-totp', { code: '000000' });
      let last = await guess();
      for (let i = 0; i < 5 && last.status !== 429; i++) last = await guess();
      expect(last.status).toBe(429);
    });

    it('takes a request from a foreign page for none of its own', async () => {
      const address = email('csrf');
      const here = browser();
      await here.signUp('Csrf', address);
      const foreign = new TestBrowser(test.gateway, 'https://evil.example');
      for (const [name, value] of here.cookies) foreign.cookies.set(name, value);
      const out = await foreign.auth('POST', '/sign-out');
      expect(out.status).toBe(403);
      expect(out.body).toMatchObject({
        code: 'INVALID_ORIGIN',
        message: expect.stringMatching(/start it with --origin https:\/\/evil\.example/),
      });
      expect((await here.auth('GET', '/token')).status).toBe(200);
      const shop = new TestBrowser(test.gateway, 'https://shop.example');
      for (const [name, value] of here.cookies) shop.cookies.set(name, value);
      const answer = await shop.auth('POST', '/sign-out');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    });

    it('asks for the second factor once one is set up', async () => {
      const address = email('two');
      const here = browser();
      await here.signUp('Two', address);
      const enabled = await here.auth<{ totpURI: string; backupCodes: string[] }>(
        'POST',
        '/two-factor/enable',
        {
          password: 'correct horse',
        },
      );
      expect(enabled.body.backupCodes).toHaveLength(10);
      const code = authenticatorCode(enabled.body.totpURI);
      expect((await here.auth('POST', '/two-factor/verify-totp', { code })).status).toBe(200);
      const there = browser();
      const first = await there.auth('POST', '/sign-in/email', { email: address, password: 'correct horse' });
      expect(first.body.twoFactorRedirect).toBe(true);
      expect((await there.auth('GET', '/token')).status).toBe(401);
      const wrong = await there.auth('POST', '/two-factor/verify-totp', { code: '000000' });
      expect(wrong.status).toBe(401);
      // The code that set it up is used; the one of the next half minute is good already.
      const next = authenticatorCode(enabled.body.totpURI, Date.now() + 30_000);
      const second = await there.auth('POST', '/two-factor/verify-totp', { code: next });
      expect(second.status).toBe(200);
      const can = await there.api<Capabilities>('GET', '/capabilities');
      expect(can.body.organization?.name).toBe("Two's Org");
    });
  });

  it('signs tokens that say whose they are, where, and no more', async () => {
    const here = browser();
    const { body } = await here.signUp('Claims', email('claims'));
    const token = (await here.auth<{ token: string }>('GET', '/token')).body.token;
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'EdDSA', kid: expect.any(String) });
    const claims = decodeJwt(token);
    expect(Object.keys(claims).sort()).toEqual(
      ['activeOrganizationId', 'aud', 'exp', 'iat', 'iss', 'orgRole', 'role', 'sid', 'sub'].sort(),
    );
    expect(claims).toMatchObject({ iss: PUBLIC_URL, aud: PUBLIC_URL, sub: body.user.id, role: 'user' });
    expect(claims.exp! - claims.iat!).toBe(300);
    const { body: jwks } = await here.auth<{ keys: Record<string, string>[] }>('GET', '/jwks');
    expect(jwks.keys[0]).toMatchObject({ alg: 'EdDSA', crv: 'Ed25519', kty: 'OKP' });
    expect(jwks.keys[0]).not.toHaveProperty('d');
  });

  it('answers what is not JSON, too large or nowhere without a stack', async () => {
    const broken = await browser().send('POST', '/api/auth/sign-in/email', { body: '{"email":' });
    expect(broken.status).toBe(400);
    expect(broken.body.code).toBe('INVALID_JSON');
    const large = await browser().send('POST', '/api/auth/sign-in/email', {
      body: `"${'x'.repeat(70_000)}"`,
    });
    expect(large.status).toBe(413);
    expect((await browser().send('HEAD', '/api/auth/get-session')).status).toBe(405);
    expect((await browser().auth('GET', '/no-such-thing')).body).toEqual({
      code: 'NOT_FOUND',
      message: 'There is no such address.',
    });
  });
});

describeStores('identity on a broken database', (stores) => {
  it('tells that it failed, and nothing of how', async () => {
    const options = await stores.fresh();
    const { gateway, logged } = await testGateway(options);
    const store = await openStore(options.url ? options : { file: `${options.file}.d/wagate.db` });
    await sql`drop table "account"`.execute(store.db);
    await store.close();
    const answer = await new TestBrowser(gateway).auth('POST', '/sign-in/email', {
      email: 'ann@example.org',
      password: 'a secret password',
    });
    await gateway.close();
    expect(answer.status).toBe(500);
    expect(Object.keys(answer.body).sort()).toEqual(['code', 'message']);
    expect(JSON.stringify(answer.body)).not.toMatch(/account|sql|relation|ann@/i);
    expect(logged.join('\n')).toMatch(/account/);
    expect(logged.join('\n')).not.toContain('a secret password');
  });
});
