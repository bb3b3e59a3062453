import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { production } from '../testing/production.js';
import { HARBOUR_COFFEE, PIER_BAKERY } from '../world/accounts.js';
import { createWorld } from '../world/world.js';

let it_: Awaited<ReturnType<typeof production>>;
let now = Date.now();
beforeAll(async () => {
  it_ = await production({
    origins: ['https://app.example'],
    world: createWorld({ seed: 7, now: () => now }),
  });
});
afterAll(() => it_.gateway.close());

const ANA = 'ana@harbour.example';

describe('signing in', () => {
  it('keeps a session in a cookie that scripts cannot read, and gives tokens that the gateway checks', async () => {
    const { call, ask, person } = it_;
    expect((await ask('GET', '/api/auth/get-session')).text).toBe('null');
    expect((await ask('GET', '/api/auth/token')).status).toBe(401);
    const ana = await person(ANA);
    expect(ana.signedIn.headers.getSetCookie()[0]).toMatch(
      /^better-auth\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const bearer = await ana.bearer();
    expect((await call('GET', '/sessions', undefined, bearer)).status).toBe(200);
    const [head, body] = bearer.Authorization.split('.');
    const claims = JSON.parse(Buffer.from(body!, 'base64url').toString());
    expect(claims).toMatchObject({
      sub: 'ana',
      activeOrganizationId: HARBOUR_COFFEE,
      orgRole: 'owner',
      role: 'super_admin',
    });
    expect(claims.exp - claims.iat).toBe(300);
    const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'ben' })).toString('base64url');
    const signature = bearer.Authorization.split('.')[2];
    const altered = { 'X-Api-Key': '', Authorization: `${head}.${forged}.${signature}` };
    expect((await call('GET', '/sessions', undefined, altered)).status).toBe(401);
  });

  it('lets a plain member not even list sessions', async () => {
    const ben = await it_.person('ben@harbour.example');
    expect((await it_.call('GET', '/sessions', undefined, await ben.bearer())).status).toBe(403);
  });

  it('asks for the second factor where there is one', async () => {
    const chioma = await it_.person('chioma@harbour.example');
    expect(chioma.signedIn.body.twoFactorRedirect).toBe(true);
    expect((await chioma.auth('POST', '/two-factor/verify-totp', { code: '000000' })).status).toBe(401);
    expect((await chioma.auth('POST', '/two-factor/verify-totp', { code: it_.gateway.totp() })).status).toBe(
      200,
    );
    expect((await chioma.auth('GET', '/get-session')).body.user.id).toBe('chioma');
  });

  it('starts a new account without an active organization, although it has one', async () => {
    const made = { name: 'Zed', email: 'zed@elsewhere.example', password: 'correct horse battery' };
    const answer = await it_.ask('POST', '/api/auth/sign-up/email', made);
    const Cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    const session = await it_.ask('GET', '/api/auth/get-session', undefined, { Cookie });
    expect(session.body.session.activeOrganizationId).toBeNull();
    const again = await it_.person(made.email);
    const { body } = await again.auth('GET', '/get-session');
    expect(body.session.activeOrganizationId).toEqual(expect.any(String));
  });

  it('takes nothing from a page of elsewhere, and answers no preflight', async () => {
    const { ask } = it_;
    const body = { email: ANA, password: 'correct horse battery' };
    const foreign = await ask('POST', '/api/auth/sign-in/email', body, { Origin: 'https://evil.example' });
    expect(foreign).toMatchObject({ status: 403, body: { code: 'INVALID_ORIGIN' } });
    const own = await ask('POST', '/api/auth/sign-in/email', body, { Origin: 'https://app.example' });
    expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([200, null]);
    expect((await ask('OPTIONS', '/api/auth/get-session')).status).toBe(404);
  });
});

it('a refused choice of organization leaves none active', async () => {
  const ana = await it_.person(ANA);
  const refused = await ana.auth('POST', '/organization/set-active', { organizationId: PIER_BAKERY });
  expect(refused.status).toBe(403);
  expect((await ana.auth('GET', '/get-session')).body.session.activeOrganizationId).toBeNull();
});

describe('API keys', () => {
  it('of an owner can only read, and open the gateway until they are deleted', async () => {
    const { call, person, world } = it_;
    const ana = await person(ANA);
    const asked = { name: 'Till', organizationId: HARBOUR_COFFEE };
    const wider = await ana.auth('POST', '/api-key/create', { ...asked, permissions: { gateway: ['send'] } });
    expect(wider).toMatchObject({ status: 400, body: { code: 'SERVER_ONLY_PROPERTY' } });
    const { body: made } = await ana.auth('POST', '/api-key/create', asked);
    expect(made.key).toMatch(/^wa_[A-Za-z]{64}$/);
    expect(Object.keys(made)).toEqual(expect.arrayContaining(['rateLimitMax', 'refillAmount', 'remaining']));
    const as = { 'X-Api-Key': made.key };
    const chats = `/sessions/${world.sessionCalled('Front desk').id}/chats`;
    expect((await call('GET', chats, undefined, as)).status).toBe(200);
    expect((await call('GET', '/sessions', undefined, as)).status).toBe(403);
    const listed = await ana.auth('GET', `/api-key/list?organizationId=${HARBOUR_COFFEE}`);
    expect(listed.body.apiKeys.map(({ name }: { name: string }) => name)).toContain('Till');
    expect(listed.text).not.toContain(made.key);
    await ana.auth('POST', '/api-key/delete', { keyId: made.id });
    expect((await call('GET', chats, undefined, as)).status).toBe(401);
  });

  it('that are disabled are believed for a minute', async () => {
    const { call, person, world } = it_;
    const ana = await person(ANA);
    const { body: made } = await ana.auth('POST', '/api-key/create', {
      name: 'Bot',
      organizationId: HARBOUR_COFFEE,
    });
    const status = async () =>
      (
        await call('GET', `/sessions/${world.sessionCalled('Front desk').id}/chats`, undefined, {
          'X-Api-Key': made.key,
        })
      ).status;
    expect(await status()).toBe(200);
    await ana.auth('POST', '/api-key/update', { keyId: made.id, enabled: false });
    expect(await status()).toBe(200);
    now += 61_000;
    expect(await status()).toBe(401);
  });

  it('are no business of a member', async () => {
    const ben = await it_.person('ben@harbour.example');
    const { status } = await ben.auth('POST', '/api-key/create', {
      name: 'x',
      organizationId: HARBOUR_COFFEE,
    });
    expect(status).toBe(403);
  });
});

it('a member who is removed hears no more of that organization', async () => {
  const [ana, ben] = [await it_.person(ANA), await it_.person('ben@harbour.example')];
  const { closed } = await it_.listen({}, await ben.bearer());
  await ana.auth('POST', '/organization/remove-member', {
    memberIdOrEmail: 'mem_ben',
    organizationId: HARBOUR_COFFEE,
  });
  expect(await closed).toBe(1000);
});

it('refuses who signs in too often, where that is switched on, without a code', async () => {
  const limited = await production({ rateLimit: true });
  const statuses: number[] = [];
  let last = '';
  for (let n = 0; n < 4; n++) {
    const { status, text } = await limited.ask('POST', '/api/auth/sign-in/email', {
      email: ANA,
      password: 'wrong',
    });
    statuses.push(status);
    last = text;
  }
  await limited.gateway.close();
  expect(statuses).toEqual([401, 401, 401, 429]);
  expect(last).not.toContain('code');
});
