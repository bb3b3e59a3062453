import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmbeddedGateway } from '../gateway.js';
import { openStore, type Store } from '../store/open.js';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { type Person, person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';
import { Limits } from './limits.js';

const RIGHT = 'correct horse';

describeStores('tries to sign in', (stores) => {
  const secret = 'a secret of at least thirty-two characters';
  let options: Awaited<ReturnType<typeof stores.fresh>>;
  let test: TestGateway;
  let store: Store;
  let clock = Date.now();
  let ann: Person;
  let bea: Person;

  /** Whichever runs after a restart. */
  const running = { fetch: (...asked: Parameters<EmbeddedGateway['fetch']>) => test.gateway.fetch(...asked) };
  const begin = () => testGateway(options, { secret, now: () => clock });
  beforeAll(async () => {
    options = await stores.fresh();
    test = await begin();
    store = await openStore(options.url ? options : { file: `${options.file}.d/wagate.db` });
    [ann, bea] = [await person(running, 'Ann'), await person(running, 'Bea')];
  });
  afterAll(async () => {
    await store.close();
    await test.gateway.close();
  });

  const browser = () => new TestBrowser(running);
  const signIn = (from: TestBrowser, email: string, password: string) =>
    from.auth<{ code?: string }>('POST', '/sign-in/email', { email, password });
  const status = async (...asked: Parameters<typeof signIn>) => (await signIn(...asked)).status;
  /** So many tries that were counted before. */
  async function counted(key: string, window: number, tries: number): Promise<void> {
    const limits = new Limits(store, () => clock);
    for (let at = 0; at < tries; at++) await limits.consume(key, { window, max: tries });
  }

  it('are counted for one account from one address, all at once too: nobody else is kept out, and nobody elsewhere', async () => {
    const thief = browser();
    const guesses = await Promise.all(
      Array.from({ length: 14 }, (_, at) =>
        signIn(thief, at % 2 ? ann.email : ` ${ann.email.toUpperCase()}`.trim(), 'wrong'),
      ),
    );
    expect(guesses.map((answer) => answer.status).sort()).toEqual([
      ...Array(10).fill(401),
      ...Array(4).fill(429),
    ]);
    const late = await signIn(thief, ann.email, RIGHT);
    expect([late.status, late.body.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(200);
    // Her own browser, and a colleague of hers behind the same address.
    expect(await status(browser(), ann.email, RIGHT)).toBe(200);
    expect(await status(thief, bea.email, RIGHT)).toBe(200);

    // A restart forgives nothing, and time does.
    await test.gateway.close();
    test = await begin();
    const again = Object.assign(browser(), { address: thief.address });
    expect(await status(again, ann.email, RIGHT)).toBe(429);
    clock += 301_000;
    expect(await status(again, ann.email, RIGHT)).toBe(200);
  });

  it('that succeed count for nothing', async () => {
    const here = browser();
    await counted(`sign-in ${here.address} ${ann.email.toLowerCase()}`, 300, 9);
    expect(await status(here, ann.email, RIGHT)).toBe(200);
    expect(await status(here, ann.email, 'wrong')).toBe(401);
    expect(await status(here, ann.email, RIGHT)).toBe(200);
  });

  it('are counted for one address, whoever they are for; whoever signed in from there before still does', async () => {
    const office = browser();
    expect(await status(office, ann.email, RIGHT)).toBe(200);
    await counted(`sign-in ${office.address}`, 300, 100);
    expect(await status(office, bea.email, RIGHT)).toBe(429);
    expect(await status(office, 'nobody@example.org', 'wrong')).toBe(429);
    expect(await status(office, ann.email, RIGHT)).toBe(200);
    expect(await status(browser(), bea.email, RIGHT)).toBe(200);
  });

  it('of IPv6 are counted for its network', async () => {
    const from = (address: string) => Object.assign(browser(), { address });
    await counted('sign-in 2001:0db8:0000:0007:0000:0000:0000:0000', 300, 100);
    expect(await status(from('2001:db8:0:7::99'), bea.email, RIGHT)).toBe(429);
    expect(await status(from('2001:db8:0:8::99'), bea.email, RIGHT)).toBe(200);
  });

  it('of whoever is signed in are counted by sign-in, at whatever asks for the password', async () => {
    const [here, elsewhere] = [browser(), browser()];
    expect([await status(here, ann.email, RIGHT), await status(elsewhere, ann.email, RIGHT)]).toEqual([
      200, 200,
    ]);
    const asked = (from: TestBrowser, at: number, password: string) =>
      from.auth<{ code?: string }>(
        ...([
          ['POST', '/verify-password', { password }],
          ['POST', '/change-password', { currentPassword: password, newPassword: 'another long one' }],
          ['POST', '/two-factor/enable', { password }],
        ][at % 3] as ['POST', string, object]),
      );
    for (let at = 0; at < 10; at++) {
      expect((await asked(here, at, 'wrong')).body.code).toBe('INVALID_PASSWORD');
      // Three tries in ten seconds are a limit of the second factor's own.
      clock += 4_000;
    }
    const late = await asked(here, 0, RIGHT);
    expect([late.status, late.body.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(200);
    expect((await asked(elsewhere, 0, RIGHT)).status).toBe(200);
    clock += 301_000;
    expect((await asked(here, 0, 'wrong')).body.code).toBe('INVALID_PASSWORD');
    expect((await asked(here, 0, RIGHT)).status).toBe(200);
  });

  describe('and sign-ups, each of which tells whether an address has an account,', () => {
    it('are few an hour from one address, and as many as are invited', async () => {
      const here = browser();
      await counted(`${here.address}|/sign-up/email`, 3600, 30);
      const refused = await here.signUp('Cy', 'cy@example.org');
      expect([refused.status, refused.body.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
      const { id: invitationId } = (
        await ann.browser.auth<{ id: string }>('POST', '/organization/invite-member', {
          email: 'cy@example.org',
          role: 'member',
          organizationId: ann.organizationId,
        })
      ).body;
      const account = { name: 'Cy', email: 'cy@example.org', password: RIGHT, invitationId };
      expect((await here.auth('POST', '/sign-up/email', account)).status).toBe(200);
      clock += 3_601_000;
      expect((await here.signUp('Di', 'di@example.org')).status).toBe(200);
    });
  });
});
