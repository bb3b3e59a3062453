import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../store/open.js';
import { authenticatorCode } from '../testing/authenticator.js';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { type Person, person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

const PASSWORD = 'correct horse';

describeStores('a second factor that too many wrong codes have locked', (stores) => {
  let options: Awaited<ReturnType<typeof stores.fresh>>;
  let test: TestGateway;
  let ann: Person;

  beforeAll(async () => {
    options = await stores.fresh();
    test = await testGateway(options);
    ann = await person(test.gateway, 'Ann');
    const { body } = await ann.browser.auth<{ totpURI: string }>('POST', '/two-factor/enable', {
      password: PASSWORD,
    });
    await ann.browser.auth('POST', '/two-factor/verify-totp', { code: authenticatorCode(body.totpURI) });
  });
  afterAll(() => test.gateway.close());

  it('says how long it stays so', async () => {
    const browser = new TestBrowser(test.gateway);
    const signedIn = await browser.auth('POST', '/sign-in/email', { email: ann.email, password: PASSWORD });
    expect(signedIn.status).toBe(200);
    const store = await openStore(options.url ? options : { file: `${options.file}.d/wagate.db` });
    const lockedUntil = new Date(Date.now() + 700_000);
    await store.db
      .updateTable('twoFactor' as never)
      .set({ lockedUntil: store.dialect === 'postgres' ? lockedUntil : lockedUntil.toISOString() } as never)
      .execute();
    await store.close();
    const locked = await browser.auth('POST', '/two-factor/verify-totp', { code: '000000' });
    expect(locked).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
    const seconds = Number(locked.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(600);
    expect(seconds).toBeLessThanOrEqual(700);
  });
});
