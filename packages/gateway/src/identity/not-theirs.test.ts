import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../store/open.js';
import { type TestGateway, testGateway } from '../testing/gateway.js';
import { administrationCalls, OTHER_PATHS, organizationCalls } from '../testing/isolation/identity-calls.js';
import { person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';
import { createAuth } from './auth.js';

it('every call of identity that could name what is another’s is among those that are tried', async () => {
  const store = await openStore({ file: ':memory:' });
  const { auth } = createAuth({
    store,
    secret: 'x'.repeat(32),
    publicUrl: 'http://gateway.test',
    origins: [],
    log() {},
  } as unknown as Parameters<typeof createAuth>[0]);
  const tried = new Set([...organizationCalls, ...administrationCalls].map(({ path }) => path));
  const there = Object.values(auth.api as unknown as Record<string, { path?: string }>).flatMap(
    ({ path }) => path ?? [],
  );
  expect(there).toContain('/organization/get-full-organization');
  expect(
    there.filter(
      (path) =>
        /^\/(organization|api-key|admin|wagate)\//.test(path) && !tried.has(path) && !OTHER_PATHS.has(path),
    ),
  ).toEqual([]);
  await store.close();
});

describeStores('the active organization', (stores) => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await testGateway(await stores.fresh());
  });
  afterAll(() => test.gateway.close());

  it('is taken away neither by reading nor by a refusal, even where it is no longer theirs', async () => {
    const [ann, ben] = [await person(test.gateway, 'Ann'), await person(test.gateway, 'Ben')];
    const { organizationId } = ann;
    const invited = await ann.browser.auth<{ id: string }>('POST', '/organization/invite-member', {
      email: ben.email,
      role: 'member',
      organizationId,
    });
    await ben.browser.auth('POST', '/organization/accept-invitation', { invitationId: invited.body.id });
    const active = async () =>
      (await ben.browser.auth<{ session: { activeOrganizationId: string } }>('GET', '/get-session')).body
        .session.activeOrganizationId;
    expect(await active()).toBe(organizationId);
    await ann.browser.auth('POST', '/organization/remove-member', {
      memberIdOrEmail: ben.email,
      organizationId,
    });
    for (const path of [
      'get-organization',
      'get-full-organization',
      'list-members',
      'get-active-member-role',
    ])
      expect((await ben.browser.auth('GET', `/organization/${path}`)).status).toBe(403);
    for (const body of [{ organizationId }, { organizationSlug: 'nobodys' }, {}])
      expect((await ben.browser.auth('POST', '/organization/set-active', body)).status).toBe(403);
    expect(await active()).toBe(organizationId);
    const own = { organizationId: ben.organizationId };
    expect((await ben.browser.auth('POST', '/organization/set-active', own)).status).toBe(200);
    expect(await active()).toBe(ben.organizationId);
    expect(
      (await ben.browser.auth('POST', '/organization/set-active', { organizationId: null })).status,
    ).toBe(200);
    expect(await active()).toBeNull();
  });
});
