import { afterAll, beforeAll, expect, it } from 'vitest';
import { identityReads, identityRefusals } from './testing/isolation/identity-faults.js';
import { NAMED, NOBODYS } from './testing/isolation/ids.js';
import { overheard, permitted } from './testing/isolation/permitted.js';
import { refusals } from './testing/isolation/refusals.js';
import { snapshot } from './testing/isolation/snapshot.js';
import type { Tenant } from './testing/isolation/tenant.js';
import { World } from './testing/isolation/world.js';
import { describeStores } from './testing/stores.js';

/** Seconds on a machine that does nothing else. */
const PATIENT_MS = 120_000;

/**
 * Every operation of the contract and of identity, for everybody. What is expected is told by the facts of the contract and its rule of statuses, not by what the
 * gateway does.
 */
describeStores('what an organization has', (stores) => {
  let world: World;

  beforeAll(async () => {
    world = await World.open(await stores.fresh());
  }, PATIENT_MS);
  afterAll(() => world.close());

  it(
    'is refused as what is not there, and nothing changes by it',
    async () => {
      const before = await snapshot(world.store);
      const { asked, faults } = await refusals(world);
      expect(faults).toEqual([]);
      expect(asked).toBeGreaterThan(4000);
      expect(await snapshot(world.store)).toEqual(before);
    },
    PATIENT_MS,
  );

  it(
    'is refused by identity as what is not there, and nothing changes by it, nor by being read',
    async () => {
      const before = await snapshot(world.store);
      expect(await identityRefusals(world)).toEqual([]);
      expect(await identityReads(world)).toEqual([]);
      expect(await snapshot(world.store)).toEqual(before);
    },
    PATIENT_MS,
  );

  it('is not reached by a key of sending that both chose, nor by a place in a list of the other', async () => {
    const { ours, theirs } = world;
    const send = ({ owner, ids }: Tenant) =>
      owner.browser.api<{ waMessageId: string; replayed?: boolean }>(
        'POST',
        `/sessions/${ids.session}/messages`,
        {
          body: { type: 'text', to: NAMED.contact, text: 'hello' },
          headers: { 'idempotency-key': 'both' },
        },
      );
    const [first, second] = [await send(theirs), await send(ours)];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body.replayed).toBeUndefined();
    expect(second.body.waMessageId).not.toBe(first.body.waMessageId);

    const messages = `/chats/${NAMED.contact}/messages`;
    const [row] = (
      await theirs.read<{ data: { id: string }[] }>(`/sessions/${theirs.ids.session}${messages}`)
    ).data;
    for (const [query, there, nowhere] of [
      ['around', first.body.waMessageId, NOBODYS.message],
      ['cursor', row!.id, 'msg_01K04Z9Q4S7W2V5XN8BMT3CDHE'],
      ['after', row!.id, 'msg_01K04Z9Q4S7W2V5XN8BMT3CDHE'],
    ]) {
      const [one, other] = await Promise.all(
        [there, nowhere].map(async (place) => {
          const path = `/sessions/${ours.ids.session}${messages}?${query}=${place}`;
          const { status, body } = await ours.owner.browser.api('GET', path);
          return [status, JSON.stringify(body).replaceAll(place!, '')];
        }),
      );
      expect(one, query).toEqual(other);
    }
  });

  it(
    'is there for whoever has the permission, and no answer, event, webhook or log tells of others',
    async () => {
      let faults: string[] = [];
      const told = await overheard(world, async () => {
        faults = await permitted(world);
      });
      expect(faults).toEqual([]);
      expect(told).toEqual([]);
      expect(world.logged).toEqual([]);
    },
    PATIENT_MS,
  );
});
