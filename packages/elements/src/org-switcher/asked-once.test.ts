import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { createIdentity } from '@wagate/sdk/identity';
import { afterEach, describe, it } from 'vitest';
import '../define/org-switcher.js';
import { inState, textOf, until } from '../testing/wait.js';
import type { WagateOrgSwitcher } from './org-switcher.js';

/** An identity service in memory: who is signed in can be changed behind the back of the page. */
function service() {
  const asked: string[] = [];
  const world = { name: 'Harbour Coffee', active: 'o2' };
  const answers: Record<string, () => unknown> = {
    'organization/list': () => [
      { id: 'o1', name: 'Wholesale' },
      { id: 'o2', name: world.name },
    ],
    'get-session': () => ({ user: { id: 'u' }, session: { activeOrganizationId: world.active } }),
    'organization/set-active': () => ({}),
    'organization/update': () => ({}),
  };
  const identity = createIdentity({
    baseUrl: 'https://id.test',
    fetch: async ({ url }) => {
      const path = url.replace('https://id.test/api/auth/', '');
      asked.push(path);
      return Response.json(answers[path]!());
    },
  });
  const count = (path: string) => asked.filter((one) => one === path).length;
  return { identity, world, count };
}

async function two(identity: WagateOrgSwitcher['identity'], organization?: string | null) {
  const place = await fixture<HTMLElement>(
    html`<div>
      <wagate-org-switcher .identity=${identity} .organization=${organization}></wagate-org-switcher>
      <wagate-org-switcher .identity=${identity} .organization=${organization}></wagate-org-switcher>
    </div>`,
  );
  const switchers = [...place.querySelectorAll('wagate-org-switcher')];
  await Promise.all(switchers.map((one) => inState(one, 'ready')));
  const show = (name: string) => until(() => switchers.every((one) => textOf(one).includes(name)));
  return { switchers, show };
}

describe('several wagate-org-switcher of one page', () => {
  afterEach(fixtureCleanup);

  it('ask once for all of them, and ask again for one that comes later', async () => {
    const { identity, world, count } = service();
    await (await two(identity)).show('Harbour Coffee');
    expect([count('organization/list'), count('get-session')]).to.deep.equal([1, 1]);
    // Somebody else signed in, in another tab.
    Object.assign(world, { name: 'Night Bakery' });
    await (await two(identity)).show('Night Bakery');
    expect([count('organization/list'), count('get-session')]).to.deep.equal([2, 2]);
  });

  it('do not ask which one is active where the page says so', async () => {
    const { identity, world, count } = service();
    const { switchers, show } = await two(identity, 'o2');
    await show('Harbour Coffee');
    expect([count('organization/list'), count('get-session')]).to.deep.equal([1, 0]);
    world.active = 'o1';
    for (const one of switchers) one.organization = 'o1';
    await show('Wholesale');
    expect([count('organization/list'), count('get-session')]).to.deep.equal([1, 0]);
    for (const one of switchers) one.organization = null;
    await show('Choose');
  });

  it('ask anew, once, after each change that is made on the page', async () => {
    const { identity, world, count } = service();
    const { show } = await two(identity, 'o2');
    world.name = 'Harbour Roastery';
    await identity.organizations.update({ organizationId: 'o2', data: { name: world.name } });
    await show('Harbour Roastery');
    expect([count('organization/list'), count('get-session')]).to.deep.equal([2, 1]);
    world.active = 'o1';
    await identity.organizations.setActive({ organizationId: 'o1' });
    await show('Wholesale');
    expect([count('organization/list'), count('get-session')]).to.deep.equal([3, 2]);
  });
});
