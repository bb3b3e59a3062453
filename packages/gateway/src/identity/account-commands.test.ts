import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../store/open.js';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { describeStores } from '../testing/stores.js';
import { type IdentityPlace, withIdentity } from './open-identity.js';

const PHRASE = 'another good phrase';
const EMAIL = 'nina@harbour.example';

describeStores('accounts by command, beside a gateway that runs', (stores) => {
  let test: TestGateway;
  let place: IdentityPlace;
  let store: Store;
  beforeAll(async () => {
    const options = await stores.fresh();
    const secret = randomBytes(32).toString('base64url');
    test = await testGateway(options, { secret, registration: 'closed' });
    place = {
      ...(options.url ? { databaseUrl: options.url } : { data: `${options.file}.d` }),
      secret,
      publicUrl: 'http://gateway.test',
    };
    store = await openStore(options.url ? options : { file: `${options.file}.d/wagate.db` });
  });
  afterAll(async () => {
    await store?.close();
    await test?.gateway.close();
  });

  const stranger = () => new TestBrowser(test.gateway);
  const reset = async (token: string, newPassword = PHRASE) => {
    const { status, body } = await stranger().auth<{ code?: string }>('POST', '/reset-password', {
      token,
      newPassword,
    });
    return [status, body.code];
  };
  const signIn = async (password: string) => {
    const browser = stranger();
    return {
      browser,
      status: (await browser.auth('POST', '/sign-in/email', { email: EMAIL, password })).status,
    };
  };
  const create = (email = EMAIL) => withIdentity(place, (identity) => identity.createAccount(email));
  const link = (email = EMAIL) => withIdentity(place, (identity) => identity.resetLink(email));

  it('one is made where nobody may sign up, and is its person’s with the link alone', async () => {
    const token = (await create(` ${EMAIL.toUpperCase()} `))!;
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await create()).toBeUndefined();
    expect((await signIn('')).status).not.toBe(200);
    expect((await stranger().auth('POST', '/wagate/reset-link/state', { token })).body).toMatchObject({
      email: EMAIL,
    });
    expect(await reset(token, EMAIL)).toEqual([400, 'PASSWORD_IS_EMAIL']);
    expect(await reset(token)).toEqual([200, undefined]);
    const { browser, status } = await signIn(PHRASE);
    expect(status).toBe(200);
    const organizations = await browser.auth<{ name: string }[]>('GET', '/organization/list');
    expect(organizations.body).toMatchObject([{ name: "nina's Org" }]);
    expect((await browser.api('GET', '/sessions')).status).toBe(200);
    expect(await reset(token)).toEqual([400, 'RESET_LINK_USED']);
  });

  it('a reset link works once and ends the earlier one; it is written down who it was for', async () => {
    const [first, second] = [(await link())!, (await link())!];
    expect(await reset(first, 'a phrase of the first')).toEqual([400, 'RESET_LINK_REPLACED']);
    expect(await reset(second, 'a phrase of the second')).toEqual([200, undefined]);
    expect((await signIn(PHRASE)).status).toBe(401);
    expect((await signIn('a phrase of the second')).status).toBe(200);
    expect(await link('nobody@harbour.example')).toBeUndefined();
    const acts = await store.db.selectFrom('audit_log').selectAll().orderBy('id').execute();
    expect(acts.filter(({ detail }) => detail === '{"by":"command"}').map(({ action }) => action)).toEqual([
      'user.create',
      'user.reset_link',
      'user.reset_link',
    ]);
    expect(JSON.stringify(acts)).not.toContain(second);
  });

  it('with another secret nothing is done', async () => {
    const other = { ...place, secret: 'x'.repeat(43) };
    await expect(withIdentity(other, (identity) => identity.resetLink(EMAIL))).rejects.toMatchObject({
      code: 'wrong_secret',
    });
  });
});
