import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { Audit } from '../audit/audit.js';
import { createSealer } from '../sealing/sealer.js';
import type { Unmigrated } from '../store/migrate.js';
import { migrations } from '../store/migrations/index.js';
import { DATABASE_FILE, openStore } from '../store/open.js';
import { StoreError } from '../store/problem.js';
import { actorName } from './actor-name.js';
import { createIdentity, type Identity } from './identity.js';
import { checkSecret } from './key-check.js';

export interface IdentityPlace {
  databaseUrl?: string;
  data?: string;
  /** That of the gateway. */
  secret: string;
  /** Where people reach it. */
  publicUrl: string;
}

/**
 * Does something to accounts beside a gateway that may be running.
 * @throws StoreError where there is no database of this version yet, or the secret is another one
 */
export async function withIdentity<T>(
  place: IdentityPlace,
  work: (identity: Identity) => Promise<T>,
): Promise<T> {
  const file = place.data && join(place.data, DATABASE_FILE);
  const none = () =>
    new StoreError('misuse', 'There is no data yet, or none of this version. Start wagate once.');
  if (!place.databaseUrl && !(file && existsSync(file))) throw none();
  const store = await openStore({ url: place.databaseUrl, file });
  try {
    const tables = await store.db.introspection.getTables();
    if (!tables.some(({ name }) => name === 'user') || !tables.some(({ name }) => name === 'schema_version'))
      throw none();
    const { version } = await (store.db as Kysely<Unmigrated>)
      .selectFrom('schema_version')
      .select((e) => e.fn.max('version').as('version'))
      .executeTakeFirstOrThrow();
    if (Number(version) !== migrations.at(-1)?.version) throw none();
    const sealer = createSealer(place.secret);
    await checkSecret(store, sealer);
    return await work(
      createIdentity({
        store,
        secret: place.secret,
        sealer,
        publicUrl: place.publicUrl,
        registration: 'closed',
        audit: new Audit(actorName, Date.now),
      }),
    );
  } finally {
    await store.close();
  }
}
