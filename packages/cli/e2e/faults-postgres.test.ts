import { afterAll, beforeAll, describe } from 'vitest';
import { findPostgres, type OwnPostgres, startOwnPostgres } from '../../gateway/src/testing/postgres.js';
import { freeze, kill, killInSilence, killTwice, restartDatabase } from './disturbances.js';
import { long, seededRounds } from './seeded.js';
import { World } from './world.js';

const found = findPostgres();
// Under CI a PostgreSQL that is missing is a failure.
describe.skipIf('missing' in found && !process.env.CI)('a gateway on PostgreSQL', () => {
  let postgres: OwnPostgres;
  let world: World;
  beforeAll(async () => {
    postgres = await startOwnPostgres();
    world = await World.start({ DATABASE_URL: await postgres.createDatabase() });
  }, 60_000);
  afterAll(async () => {
    await world?.close();
    await postgres?.stop();
  });

  seededRounds(() => world, {
    kill,
    database: ['a restart of the database', (...all) => restartDatabase(postgres)(...all)],
    others: {
      'two kills': killTwice,
      'a silent network': freeze(500, 3_000),
      'a kill while the network is silent': killInSilence,
      // Longer than a call waits, and than a connection that is not answered lasts.
      ...(long && { 'a network that is silent for long': freeze(15_000, 45_000) }),
    },
  });
});
