import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SignedUp, TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { describeStores } from '../testing/stores.js';

interface Told {
  code: string;
  user: SignedUp['user'];
}

describeStores('somebody who is invited, where nobody else may sign up', (stores) => {
  let test: TestGateway;
  let owner: TestBrowser;
  let organizationId: string;
  let clock: number | undefined;

  beforeAll(async () => {
    test = await testGateway(await stores.fresh(), {
      registration: 'closed',
      now: () => clock ?? Date.now(),
    });
    owner = new TestBrowser(test.gateway);
    await owner.auth('POST', '/sign-up/email', {
      name: 'Root',
      email: 'root@harbour.example',
      password: 'correct horse',
      setupToken: await test.gateway.setupToken(),
    });
    [{ id: organizationId }] = (await owner.auth<[{ id: string }]>('GET', '/organization/list')).body;
  });
  afterAll(() => test.gateway.close());

  const invite = async (email: string) =>
    (
      await owner.auth<{ id: string }>('POST', '/organization/invite-member', {
        email,
        role: 'member',
        organizationId,
      })
    ).body.id;
  const signUp = (email: string, invitationId: unknown, browser = new TestBrowser(test.gateway)) =>
    browser.auth<Told>('POST', '/sign-up/email', {
      name: 'Ben',
      email,
      password: 'correct horse',
      invitationId,
    });

  it('makes the account for exactly that address, accepts, and belongs to it', async () => {
    const id = await invite('Ben@Harbour.example');
    const browser = new TestBrowser(test.gateway);
    const other = await signUp('mallory@harbour.example', id);
    expect([other.status, other.body.code]).toEqual([403, 'YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION']);
    const made = await signUp('ben@harbour.example', id, browser);
    expect([made.status, made.body.user?.email]).toEqual([200, 'ben@harbour.example']);
    expect((await browser.auth('POST', '/organization/accept-invitation', { invitationId: id })).status).toBe(
      200,
    );
    const used = await signUp('ben@harbour.example', id);
    expect([used.status, used.body.code]).toEqual([400, 'INVITATION_USED']);
  });

  it('makes no second account by one that still stands', async () => {
    const id = await invite('cleo@harbour.example');
    expect((await signUp('cleo@harbour.example', id)).status).toBe(200);
    const again = await signUp('cleo@harbour.example', id);
    expect([again.status, again.body.code]).toEqual([422, 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL']);
  });

  describe('makes none', () => {
    it.each([
      ['taken back', 'INVITATION_CANCELED'],
      ['expired', 'INVITATION_EXPIRED'],
      ['unknown', 'INVITATION_NOT_FOUND'],
      ['no text', 'INVITATION_NOT_FOUND'],
    ])('by one that is %s', async (what, code) => {
      const email = `${what.replace(' ', '-')}@harbour.example`;
      const id = await invite(email);
      if (what === 'taken back')
        await owner.auth('POST', '/organization/cancel-invitation', { invitationId: id });
      if (what === 'expired') clock = Date.now() + 49 * 3_600_000;
      const sent = what === 'unknown' ? 'nothing' : what === 'no text' ? { $ne: '' } : id;
      const answer = await signUp(email, sent);
      clock = undefined;
      expect([answer.status, answer.body.code]).toEqual([400, code]);
      const bare = await new TestBrowser(test.gateway).signUp('Eve', email);
      expect(bare.body).toMatchObject({ code: 'EMAIL_PASSWORD_SIGN_UP_DISABLED' });
    });
  });
});
