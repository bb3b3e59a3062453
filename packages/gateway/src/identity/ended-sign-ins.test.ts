import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { callWith, person as newPerson, type Person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

const PASSWORD = 'correct horse';

describeStores('a sign-in that was ended', (stores) => {
  let test: TestGateway;
  const person = (name: string) => newPerson(test.gateway, name);
  const alsoAt = async ({ email }: Person, password = PASSWORD) => {
    const browser = new TestBrowser(test.gateway);
    expect((await browser.auth('POST', '/sign-in/email', { email, password })).status).toBe(200);
    const token = (await browser.auth<{ token: string }>('GET', '/token')).body.token;
    return { browser, token };
  };
  /** What the API answers to a token that was made before. */
  const withToken = async (token: string) =>
    (await callWith(test.gateway, { authorization: `Bearer ${token}` })).status;
  const sessionToken = async (browser: TestBrowser) =>
    (await browser.auth<{ session: { token: string } }>('GET', '/get-session')).body.session.token;

  beforeAll(async () => {
    test = await testGateway(await stores.fresh());
  });
  afterAll(() => test.gateway.close());

  it('is refused at its next request, with the token it already has; the one that ended it stays', async () => {
    const ann = await person('Ann');
    const [here, there] = [await alsoAt(ann), await alsoAt(ann)];
    expect([await withToken(here.token), await withToken(there.token)]).toEqual([200, 200]);
    await here.browser.auth('POST', '/revoke-session', { token: await sessionToken(there.browser) });
    expect(await withToken(there.token)).toBe(401);
    expect((await there.browser.auth('GET', '/token')).status).toBe(401);
    expect(await withToken(here.token)).toBe(200);
  });

  it.each([
    ['signing out', 'there', (browser: TestBrowser) => browser.auth('POST', '/sign-out')],
    [
      'the others all at once',
      'here',
      (browser: TestBrowser) => browser.auth('POST', '/revoke-other-sessions'),
    ],
    [
      'a new password, with the others signed out',
      'here',
      (browser: TestBrowser) =>
        browser.auth('POST', '/change-password', {
          currentPassword: PASSWORD,
          newPassword: 'battery staple',
          revokeOtherSessions: true,
        }),
    ],
  ] as const)('ends at once by %s', async (_how, who, end) => {
    const bea = await person('Bea');
    const at = { here: await alsoAt(bea), there: await alsoAt(bea) };
    expect(await withToken(at.there.token)).toBe(200);
    expect((await end(at[who].browser)).status).toBe(200);
    expect(await withToken(at.there.token)).toBe(401);
    // A new password makes a new sign-in of this browser: its old token ended too, and the next one is good.
    const next = await at.here.browser.auth<{ token: string }>('GET', '/token');
    expect(next.status).toBe(200);
    expect(await withToken(next.body.token)).toBe(200);
  });

  it('everywhere means here too', async () => {
    const cleo = await person('Cleo');
    const [here, there] = [await alsoAt(cleo), await alsoAt(cleo)];
    // Both are known by now: what is known has to be forgotten.
    expect([await withToken(here.token), await withToken(there.token)]).toEqual([200, 200]);
    await here.browser.auth('POST', '/revoke-sessions');
    expect([await withToken(here.token), await withToken(there.token)]).toEqual([401, 401]);
  });

  it('a new password without signing the others out leaves them', async () => {
    const dora = await person('Dora');
    const [here, there] = [await alsoAt(dora), await alsoAt(dora)];
    await here.browser.auth('POST', '/change-password', {
      currentPassword: PASSWORD,
      newPassword: 'battery staple',
      revokeOtherSessions: false,
    });
    expect([await withToken(here.token), await withToken(there.token)]).toEqual([200, 200]);
    await alsoAt(dora, 'battery staple');
  });

  it('lists the own sign-ins however long ago this one began, and no age of it matters', async () => {
    const eve = await person('Eve');
    const { browser } = await alsoAt(eve);
    const day = 24 * 3600_000;
    const { body } = await browser.auth<{ id: string; ipAddress: string }[]>('GET', '/list-sessions');
    expect(body).toHaveLength(2);
    expect(body[0]!.ipAddress).toMatch(/^10\./);
    // better-auth itself would refuse it after a day.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * day });
    try {
      expect((await browser.auth('GET', '/list-sessions')).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });

  it('nobody who acts as somebody touches, or even sees, what proves who that person is', async () => {
    const [boss, user] = [await person('Boss'), await person('Finn')];
    await test.gateway.promote(boss.email);
    await boss.browser.auth('POST', '/admin/impersonate-user', { userId: user.id });
    const acts: ['GET' | 'POST', string, object?][] = [
      ['GET', '/list-sessions'],
      ['POST', '/revoke-sessions'],
      ['POST', '/revoke-other-sessions'],
      ['POST', '/revoke-session', { token: 'x' }],
      ['POST', '/change-password', { currentPassword: PASSWORD, newPassword: 'battery staple' }],
      ['POST', '/verify-password', { password: PASSWORD }],
      ['POST', '/two-factor/enable', { password: PASSWORD }],
      ['POST', '/two-factor/disable', { password: PASSWORD }],
      ['POST', '/two-factor/generate-backup-codes', { password: PASSWORD }],
      ['POST', '/two-factor/get-totp-uri', { password: PASSWORD }],
      ['POST', '/wagate/two-factor/renew', { password: PASSWORD }],
      ['POST', '/wagate/two-factor/confirm', { code: '123456' }],
    ];
    const before = await alsoAt(user);
    for (const [method, path, body] of acts) {
      const answer = await boss.browser.auth(method, path, body);
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'NOT_WHILE_IMPERSONATING']);
    }
    expect(await withToken(before.token)).toBe(200);
    await boss.browser.auth('POST', '/admin/stop-impersonating');
    expect((await boss.browser.auth('GET', '/list-sessions')).status).toBe(200);
  });
});
