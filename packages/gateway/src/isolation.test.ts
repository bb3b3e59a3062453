import { afterAll, beforeAll, expect, it } from 'vitest';
import { identityReads, identityRefusals } from './testing/isolation/identity-faults.js';
import { overheard, permitted } from './testing/isolation/permitted.js';
import { refusals } from './testing/isolation/refusals.js';
import { snapshot } from './testing/isolation/snapshot.js';
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
