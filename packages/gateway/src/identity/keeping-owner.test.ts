import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { callWith, person as newPerson } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

type Person = Awaited<ReturnType<typeof newPerson>>;

describeStores('an organization', (stores) => {
  let test: TestGateway;
  let clock = Date.now();

  beforeAll(async () => {
    test = await testGateway(await stores.fresh(), { now: () => clock });
  });
  afterAll(() => test.gateway.close());

  const person = (name: string) => newPerson(test.gateway, name);
  const invite = async (owner: Person, email: string, role: string) =>
    (
      await owner.browser.auth<{ id: string }>('POST', '/organization/invite-member', {
        email,
        role,
        organizationId: owner.organizationId,
      })
    ).body.id;
  /** Makes somebody a colleague. @returns the id of the membership */
  async function join(owner: Person, one: Person, role: string): Promise<string> {
    const invitationId = await invite(owner, one.email, role);
    const { body } = await one.browser.auth<{ member: { id: string } }>(
      'POST',
      '/organization/accept-invitation',
      { invitationId },
    );
    return body.member.id;
  }
  const membersOf = async ({ browser, organizationId }: Person) =>
    (
      await browser.auth<{ members: { id: string; role: string; userId: string }[] }>(
        'GET',
        `/organization/list-members?organizationId=${organizationId}`,
      )
    ).body.members;
  const change = (by: Person, memberId: string, role: string | string[], organizationId: string) =>
    by.browser.auth('POST', '/organization/update-member-role', { memberId, role, organizationId });

  it('keeps the account of its last owner while others are in it', async () => {
    const [root, ann, ben] = [await person('root'), await person('founder'), await person('second')];
    await test.gateway.promote(root.email);
    const bens = await join(ann, ben, 'member');
    const remove = (by: Person) =>
      by.browser.auth<{ code: string; organizationName?: string }>('POST', '/admin/remove-user', {
        userId: ann.id,
      });
    const refused = await remove(root);
    expect([refused.status, refused.body.code]).toEqual([400, 'USER_IS_THE_ONLY_OWNER']);
    expect(refused.body).toMatchObject({
      organizationName: expect.stringContaining('founder'),
      message: expect.stringContaining('make another member an owner first'),
    });
    const nosy = await remove(ben);
    expect(nosy.status).toBe(403);
    expect(JSON.stringify(nosy.body)).not.toContain('founder');
    // Nobody deletes the own account here, so that this is no other way.
    expect((await ann.browser.auth('POST', '/delete-user', {})).status).toBe(404);

    await change(ann, bens, 'owner', ann.organizationId);
    expect((await remove(root)).status).toBe(200);
    expect(
      (await membersOf({ ...ben, organizationId: ann.organizationId })).map(({ userId }) => userId),
    ).toEqual([ben.id]);
  });

  it('keeps one of two owners who are removed at the same moment', async () => {
    const [root, ann, ben, chi] = [
      await person('root'),
      await person('one'),
      await person('two'),
      await person('three'),
    ];
    await test.gateway.promote(root.email);
    await join(ann, ben, 'owner');
    await join(ann, chi, 'member');
    const answers = await Promise.all(
      [ann, ben].map(({ id }) => root.browser.auth('POST', '/admin/remove-user', { userId: id })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it('keeps its last owner, by whatever way they go, and says what to do first', async () => {
    const [ann, ben] = [await person('owner'), await person('aide')];
    const { organizationId } = ann;
    const bens = await join(ann, ben, 'admin');
    const anns = (await membersOf(ann)).find(({ role }) => role === 'owner')!.id;
    const remove = (by: Person, memberIdOrEmail: string) =>
      by.browser.auth('POST', '/organization/remove-member', { memberIdOrEmail, organizationId });
    const answers = [
      await ann.browser.auth('POST', '/organization/leave', { organizationId }),
      await remove(ann, anns),
      await remove(ann, ann.email),
      await remove(ben, anns),
      await change(ann, anns, 'member', organizationId),
      await change(ann, anns, ['admin', 'member'], organizationId),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(400);
      expect(body.message).toContain('make another member an owner first');
    }
    expect((await change(ben, anns, 'member', organizationId)).status).toBe(403);
    expect((await membersOf(ann)).find(({ id }) => id === anns)?.role).toBe('owner');
    expect((await change(ann, bens, 'owner', organizationId)).status).toBe(200);
    expect((await ann.browser.auth('POST', '/organization/leave', { organizationId })).status).toBe(200);
  });

  it('keeps one when two owners take the ownership from each other at the same moment', async () => {
    const [ann, ben] = [await person('one'), await person('two')];
    const { organizationId } = ann;
    const bens = await join(ann, ben, 'owner');
    const anns = (await membersOf(ann)).find(({ id }) => id !== bens)!.id;
    const answers = await Promise.all([
      change(ann, bens, 'member', organizationId),
      change(ben, anns, 'member', organizationId),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
    expect((await membersOf(ann)).filter(({ role }) => role === 'owner')).toHaveLength(1);
  });

  it('keeps the keys of whoever is removed: they go on working', async () => {
    const [ann, ben] = [await person('keeper'), await person('maker')];
    const { organizationId } = ann;
    const bens = await join(ann, ben, 'admin');
    await ben.browser.auth('POST', '/organization/set-active', { organizationId });
    const made = await ben.browser.api<{ key: string; createdBy: string }>('POST', '/api-keys', {
      body: { name: 'Till', permissions: ['read'] },
    });
    expect(made.status).toBe(201);
    const keys = await ann.browser.api<{ data: { name: string; createdBy: string }[] }>('GET', '/api-keys');
    const { userId } = (await membersOf(ann)).find(({ id }) => id === bens)!;
    expect(keys.body.data).toMatchObject([{ name: 'Till', createdBy: userId }]);
    await ann.browser.auth('POST', '/organization/remove-member', { memberIdOrEmail: bens, organizationId });
    const after = await callWith(test.gateway, { 'x-api-key': made.body.key }, '/sessions');
    expect(after.status).toBe(200);
    expect((await ann.browser.api<{ data: object[] }>('GET', '/api-keys')).body.data).toHaveLength(1);
  });

  it('tells whoever holds the link of an invitation how it stands, and of one that is over nothing else', async () => {
    const [ann, ben] = [await person('host'), await person('guest')];
    const stranger = new TestBrowser(test.gateway);
    const stands = (id: string) => stranger.auth('GET', `/wagate/invitation?id=${id}`);
    expect(await stands('no-such-id')).toMatchObject({ status: 404, body: { code: 'INVITATION_NOT_FOUND' } });
    expect((await stranger.auth('GET', '/wagate/invitation')).status).toBe(404);
    const first = await invite(ann, ben.email, 'admin');
    expect((await stands(first)).body).toEqual({
      status: 'open',
      email: ben.email.toLowerCase(),
      role: 'admin',
      organizationName: "host's Org",
      expiresAt: expect.any(String),
    });
    const accept = (by: Person) =>
      by.browser.auth('POST', '/organization/accept-invitation', { invitationId: first });
    expect(await accept(await person('wrong'))).toMatchObject({
      status: 400,
      body: { code: 'INVITATION_NOT_FOUND' },
    });
    expect((await stands(first)).body.status).toBe('open');
    expect((await accept(ben)).status).toBe(200);
    expect((await stands(first)).body).toEqual({ status: 'accepted' });
    const second = await invite(ann, 'nobody@example.org', 'member');
    await ann.browser.auth('POST', '/organization/cancel-invitation', { invitationId: second });
    expect((await stands(second)).body).toEqual({ status: 'canceled' });
    const third = await invite(ann, 'nobody@example.org', 'member');
    clock += 49 * 3_600_000;
    expect((await stands(third)).body).toEqual({ status: 'expired' });
    clock -= 49 * 3_600_000;
  });
});
