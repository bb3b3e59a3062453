import { afterAll, beforeAll, expect, it } from 'vitest';
import { authenticatorCode } from '../testing/authenticator.js';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { type Person, person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

const PASSWORD = 'correct horse';

describeStores('a code of a second factor', (stores) => {
  let test: TestGateway;
  let ann: Person;
  let backupCodes: string[];
  /** Codes are good half a minute before and after their own: three at any time. */
  let codes: string[];
  let totpURI: string;

  beforeAll(async () => {
    test = await testGateway(await stores.fresh());
    ann = await person(test.gateway, 'Ann');
    const { body } = await ann.browser.auth<{ totpURI: string; backupCodes: string[] }>(
      'POST',
      '/two-factor/enable',
      {
        password: PASSWORD,
      },
    );
    ({ totpURI, backupCodes } = body);
    const now = Date.now();
    codes = [0, 30_000].map((later) => authenticatorCode(totpURI, now + later));
  });
  afterAll(() => test.gateway.close());

  const waiting = async () => {
    const browser = new TestBrowser(test.gateway);
    await browser.auth('POST', '/sign-in/email', { email: ann.email, password: PASSWORD });
    return browser;
  };
  const verify = async (browser: TestBrowser, code: string, way = 'totp') => {
    const { status, body } = await browser.auth<{ code?: string }>('POST', `/two-factor/verify-${way}`, {
      code,
    });
    return [status, body.code];
  };

  it('that set it up does not sign in, and one that was wrong is none that was used', async () => {
    const [first, second] = codes as [string, string];
    expect(await verify(ann.browser, first)).toEqual([200, undefined]);
    const thief = await waiting();
    expect(await verify(thief, first)).toEqual([401, 'TWO_FACTOR_CODE_USED']);
    const wrong = authenticatorCode(totpURI, Date.now() + 3_600_000);
    expect(await verify(thief, wrong)).toEqual([401, 'INVALID_CODE']);
    expect(await verify(thief, wrong)).toEqual([401, 'INVALID_CODE']);
    // Given in two places at once it opens one.
    const answers = await Promise.all([verify(await waiting(), second), verify(await waiting(), second)]);
    expect(answers.map(([status]) => status).sort()).toEqual([200, 401]);
    expect(await verify(await waiting(), second)).toEqual([401, 'TWO_FACTOR_CODE_USED']);
  });

  it('to fall back on opens once, in two places at once too', async () => {
    const [code] = backupCodes as [string];
    const answers = await Promise.all([
      verify(await waiting(), code, 'backup-code'),
      verify(await waiting(), code, 'backup-code'),
    ]);
    expect(answers.filter(([status]) => status === 200)).toHaveLength(1);
    expect((await verify(await waiting(), code, 'backup-code'))[0]).toBe(401);
  });
});
