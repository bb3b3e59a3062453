import { afterAll, beforeAll, expect, it } from 'vitest';
import { authenticatorCode } from '../testing/authenticator.js';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { person as newPerson, type Person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

const PASSWORD = 'correct horse';

interface Setup {
  totpURI: string;
  backupCodes: string[];
}

/** A code works once; the one of the next half minute is good already. */
const nextCode = (totpURI: string) => authenticatorCode(totpURI, Date.now() + 30_000);

describeStores('a second factor that is set up anew', (stores) => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await testGateway(await stores.fresh());
  });
  afterAll(() => test.gateway.close());

  const post = <T = Record<string, unknown>>(browser: TestBrowser, path: string, body: object) =>
    browser.auth<T & { code?: string }>('POST', path, body);

  async function enrolled(name: string): Promise<Person & { first: Setup }> {
    const who = await newPerson(test.gateway, name);
    const first = (await post<Setup>(who.browser, '/two-factor/enable', { password: PASSWORD })).body;
    expect(
      (await post(who.browser, '/two-factor/verify-totp', { code: authenticatorCode(first.totpURI) })).status,
    ).toBe(200);
    return { ...who, first };
  }

  /** Signs in with the password and this; tells the status of the second step. */
  async function signsIn({ email }: Person, second: { code: string } | { backup: string }): Promise<number> {
    const browser = new TestBrowser(test.gateway);
    const asked = await post<{ twoFactorRedirect?: boolean }>(browser, '/sign-in/email', {
      email,
      password: PASSWORD,
    });
    expect(asked.body.twoFactorRedirect).toBe(true);
    const answer =
      'code' in second
        ? await post(browser, '/two-factor/verify-totp', second)
        : await post(browser, '/two-factor/verify-backup-code', { code: second.backup });
    return answer.status;
  }

  const renew = async ({ browser }: Person, password = PASSWORD) =>
    post<Setup>(browser, '/wagate/two-factor/renew', { password });
  const left = async ({ browser }: Person) =>
    (await browser.auth<{ backupCodesLeft: number | null }>('GET', '/wagate/account')).body.backupCodesLeft;

  it('leaves the old authenticator and the old backup codes until a code of the new one was given', async () => {
    const ann = await enrolled('Ann');
    const { body: next, status } = await renew(ann);
    expect(status).toBe(200);
    expect(next.backupCodes).toHaveLength(10);
    expect(next.totpURI).not.toBe(ann.first.totpURI);

    // The dialog was closed, or the code was misread.
    const wrong = await post(ann.browser, '/wagate/two-factor/confirm', {
      code: authenticatorCode(ann.first.totpURI),
    });
    expect([wrong.status, wrong.body.code]).toEqual([401, 'INVALID_CODE']);
    expect(await signsIn(ann, { code: authenticatorCode(next.totpURI) })).toBe(401);
    expect(await signsIn(ann, { backup: next.backupCodes[0]! })).toBe(401);
    expect(await signsIn(ann, { code: nextCode(ann.first.totpURI) })).toBe(200);
    expect(await signsIn(ann, { backup: ann.first.backupCodes[0]! })).toBe(200);
    expect(await left(ann)).toBe(9);

    expect(
      (await post(ann.browser, '/wagate/two-factor/confirm', { code: authenticatorCode(next.totpURI) }))
        .status,
    ).toBe(200);
    expect(await signsIn(ann, { code: authenticatorCode(ann.first.totpURI) })).toBe(401);
    expect(await signsIn(ann, { backup: ann.first.backupCodes[1]! })).toBe(401);
    expect(await signsIn(ann, { code: nextCode(next.totpURI) })).toBe(200);
    expect(await signsIn(ann, { backup: next.backupCodes[1]! })).toBe(200);
    expect(await left(ann)).toBe(9);
  });

  it('holds the latest alone, and each once', async () => {
    const bea = await enrolled('Bea');
    const { body: old } = await renew(bea);
    const again = new TestBrowser(test.gateway);
    for (const [name, value] of bea.browser.cookies) again.cookies.set(name, value);
    const other = { ...bea, browser: again };
    const { body: latest } = await renew(other);
    const confirm = (code: string) => post(again, '/wagate/two-factor/confirm', { code });
    expect((await confirm(authenticatorCode(old.totpURI))).status).toBe(401);
    expect((await confirm(authenticatorCode(latest.totpURI))).status).toBe(200);
    const twice = await post(bea.browser, '/wagate/two-factor/confirm', {
      code: nextCode(latest.totpURI),
    });
    expect([twice.status, twice.body.code]).toEqual([400, 'NO_TWO_FACTOR_RENEWAL']);
    expect(await signsIn(bea, { code: nextCode(latest.totpURI) })).toBe(200);
  });

  it('asks for the password, and for a second factor that there is', async () => {
    const cleo = await enrolled('Cleo');
    const refused = await renew(cleo, 'wrong horse');
    expect([refused.status, refused.body.code]).toEqual([400, 'INVALID_PASSWORD']);
    const plain = await newPerson(test.gateway, 'Dora');
    expect((await renew(plain)).body.code).toBe('TWO_FACTOR_NOT_ENABLED');
    expect(await left(plain)).toBeNull();
    expect((await new TestBrowser(test.gateway).auth('GET', '/wagate/account')).status).toBe(401);
    const replaced = await post(cleo.browser, '/two-factor/enable', { password: PASSWORD });
    expect([replaced.status, replaced.body.code]).toEqual([400, 'TOTP_ALREADY_ENABLED']);
    expect(await signsIn(cleo, { code: nextCode(cleo.first.totpURI) })).toBe(200);
  });

  it('writes nothing of what waits to the log', async () => {
    const eve = await enrolled('Eve');
    const { body } = await renew(eve);
    const secret = new URL(body.totpURI).searchParams.get('secret')!;
    expect(test.logged.join('\n')).not.toContain(secret);
    expect(test.logged.join('\n')).not.toContain(body.backupCodes[0]!);
  });
});
