import { afterAll, beforeAll, describe } from 'vitest';
import { freeze, kill, killInSilence, killTwice, lockDatabase } from './disturbances.js';
import { long, seededRounds } from './seeded.js';
import { World } from './world.js';

describe('a gateway on SQLite', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({});
  }, 60_000);
  afterAll(() => world.close());

  seededRounds(() => world, {
    kill,
    // SQLite is in the process, and ends only with it.
    database: ['a lock on the database', lockDatabase],
    others: {
      'two kills': killTwice,
      'a silent network': freeze(500, 3_000),
      'a kill while the network is silent': killInSilence,
      // Longer than a call waits, and than a connection that is not answered lasts.
      ...(long && { 'a network that is silent for long': freeze(15_000, 45_000) }),
    },
  });
});
