import type { Schemas } from '@wagate/contract/types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../store/open.js';
import { OTHER_ORG, principal, Rig } from '../../testing/domain/rig.js';
import { describeStores } from '../../testing/stores.js';
import { faultsOf } from '../../testing/wire-schema.js';

type Session = Schemas['WASession'];

describeStores('the platform as a super admin sees it', (stores) => {
  let store: Store | undefined;
  let rig: Rig;
  beforeEach(async () => {
    store ??= await stores.migrated();
    rig = await Rig.fresh(store, { version: '1.2.3', gatewayId: 'here' });
    rig.as('stranger', principal({ organizationId: OTHER_ORG }));
    rig.as('root', principal({ superAdmin: true, organizationId: null, role: null }));
  });
  afterEach(async () => {
    await rig.close();
    expect(rig.errors).toEqual([]);
  });

  const sessions = async (query: string) => {
    const { status, body } = await rig.call<{ data: Session[]; nextCursor?: string }>(
      'GET',
      `/admin/sessions${query}`,
      { who: 'root' },
    );
    expect([status, faultsOf('ListWASession', body)]).toEqual([200, []]);
    return body;
  };

  it('lists the one node, and what it holds', async () => {
    await rig.createSession();
    await rig.createSession('stranger');
    const { body } = await rig.call('GET', '/admin/gateways', { who: 'root' });
    expect(faultsOf('ListGateway', body)).toEqual([]);
    expect(body).toEqual({
      data: [
        {
          id: 'here',
          label: 'Embedded gateway',
          status: 'active',
          sessionCount: 2,
          lastSeenAt: rig.clock.now(),
          version: '1.2.3',
        },
      ],
    });
    expect((await rig.call('GET', '/admin/gateways')).status).toBe(403);
  });

  it('finds sessions of all organizations, a page at a time, with the organization’s name', async () => {
    const ids: string[] = [];
    for (const [who, label] of [
      ['owner', 'Front desk'],
      ['stranger', '100% Wool'],
      ['stranger', 'Back_office'],
      ['owner', 'Front door'],
      ['owner', ''],
    ] as const) {
      ids.unshift(await rig.createSession(who, label ? { label } : {}));
      rig.clock.advance(1);
    }
    const first = await sessions('?limit=2');
    const second = await sessions(`?limit=2&cursor=${first.nextCursor}`);
    const third = await sessions(`?limit=2&cursor=${second.nextCursor}`);
    const all = [first, second, third].flatMap(({ data }) => data);
    expect(all.map(({ id }) => id)).toEqual(ids);
    expect(all.map((one) => one.organizationName)).toEqual(['One', 'One', 'Two', 'Two', 'One']);
    const found = async (query: string) => (await sessions(query)).data.map(({ label }) => label);
    expect(await found('?q=FRONT')).toEqual(['Front door', 'Front desk']);
    expect(await found('?q=0%25')).toEqual(['100% Wool']);
    expect(await found('?q=k_o')).toEqual(['Back_office']);
    expect(await found(`?organization=${OTHER_ORG}`)).toEqual(['Back_office', '100% Wool']);
    expect(await found('?gateway=elsewhere')).toEqual([]);
    expect(await found('?status=working')).toEqual([]);
    expect(await found(`?q=${ids[1]}`)).toEqual(['Front door']);
    const wrong = await rig.call('GET', '/admin/sessions?cursor=sess_none', { who: 'root' });
    expect(wrong.status).toBe(400);
  });
});
