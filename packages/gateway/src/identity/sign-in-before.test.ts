import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { type Person, person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

/** Whoever shows the sign-in as a bearer, and no cookie. */
describeStores('what guards a call, for a bearer as for a cookie', (stores) => {
  let test: TestGateway;
  let admin: Person;

  beforeAll(async () => {
    test = await testGateway(await stores.fresh());
    admin = await person(test.gateway, 'Ada');
    await test.gateway.promote(admin.email);
  });
  afterAll(() => test.gateway.close());

  async function byBearer({ browser }: Person, path: string, body: object) {
    const cookie = [...browser.cookies].find(([name]) => name.endsWith('session_token'))?.[1] ?? '';
    const authorization = `Bearer ${decodeURIComponent(cookie)}`;
    const other = new TestBrowser(test.gateway);
    const { status, body: answer } = await other.send<{ code?: string }>('POST', `/api/auth${path}`, {
      body,
      headers: { authorization },
    });
    return [status, answer.code];
  }

  it('refuses to take the own rights away', async () => {
    for (const [path, body, code] of [
      ['/admin/set-role', { role: 'user' }, 'YOU_CANNOT_DEMOTE_YOURSELF'],
      ['/admin/update-user', { data: { banned: true } }, 'YOU_CANNOT_BAN_YOURSELF'],
    ] as const)
      expect(await byBearer(admin, path, { userId: admin.id, ...body })).toEqual([400, code]);
  });

  it('keeps whoever acts as somebody from that person’s password', async () => {
    const [boss, user] = [await person(test.gateway, 'Boss'), await person(test.gateway, 'User')];
    await test.gateway.promote(boss.email);
    await boss.browser.auth('POST', '/admin/impersonate-user', { userId: user.id });
    const change = { currentPassword: 'correct horse', newPassword: 'battery staple' };
    expect(await byBearer(boss, '/change-password', change)).toEqual([403, 'NOT_WHILE_IMPERSONATING']);
  });

  it('keeps an organization that has sessions, and one that others are in', async () => {
    const owner = await person(test.gateway, 'Owner');
    const { organizationId } = owner;
    await owner.browser.api('POST', '/sessions', { body: {} });
    expect(await byBearer(owner, '/organization/delete', { organizationId })).toEqual([
      409,
      'ORGANIZATION_HAS_SESSIONS',
    ]);
    const guest = await person(test.gateway, 'Guest');
    const invited = await owner.browser.auth<{ id: string }>('POST', '/organization/invite-member', {
      email: guest.email,
      role: 'member',
      organizationId,
    });
    await guest.browser.auth('POST', '/organization/accept-invitation', { invitationId: invited.body.id });
    expect(await byBearer(admin, '/admin/remove-user', { userId: owner.id })).toEqual([
      400,
      'USER_IS_THE_ONLY_OWNER',
    ]);
  });

  describe('what is not theirs', () => {
    it('is refused as what is not there', async () => {
      const [ann, ben] = [await person(test.gateway, 'Ann'), await person(test.gateway, 'Ben')];
      const { organizationId } = ann;
      const active = { organizationId };
      expect(await byBearer(ben, '/organization/set-active', active)).toEqual([
        403,
        'USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION',
      ]);
      const { session } = (
        await ben.browser.auth<{ session: { activeOrganizationId: string } }>('GET', '/get-session')
      ).body;
      expect(session.activeOrganizationId).toBe(ben.organizationId);
    });
  });
});
