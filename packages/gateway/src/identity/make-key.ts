import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PERMISSIONS } from '@wagate/contract/permissions';
import { Audit } from '../audit/audit.js';
import { Control } from '../principal/control.js';
import { DATABASE_FILE, openStore, type Store } from '../store/open.js';
import { actorName } from './actor-name.js';
import { ApiKeys } from './api-keys.js';

/** @returns a key that may do everything in the first organization that this person runs; `undefined` when there is none. */
export async function makeKeyIn(store: Store, email: string): Promise<string | undefined> {
  const owner = await store.db
    .selectFrom('user')
    .innerJoin('member', 'member.userId', 'user.id')
    .select(['user.id', 'member.organizationId'])
    .where('user.email', '=', email.trim().toLowerCase())
    .where('member.role', 'in', ['owner', 'admin'])
    .orderBy('member.createdAt')
    .orderBy('member.id')
    .executeTakeFirst();
  if (!owner) return undefined;
  const { id, organizationId } = owner;
  const keys = new ApiKeys(store, new Control(), Date.now);
  const audit = new Audit(actorName, Date.now);
  const { key } = await keys.create(
    organizationId,
    { name: 'Command line', permissions: PERMISSIONS },
    (trx, row) =>
      audit.record(
        trx,
        { principal: { kind: 'user', id } },
        {
          action: 'api_key.create',
          target: { kind: 'api_key', id: row.id, label: row.name },
          organizationId,
        },
      ),
  );
  return key;
}

/**
 * Makes an API key beside a gateway that may be running: for a first script, or where nobody can sign in.
 * @returns the whole key, which cannot be shown again; `undefined` when nobody with this address runs an organization.
 */
export async function makeApiKey(
  where: { databaseUrl?: string; data?: string },
  email: string,
): Promise<string | undefined> {
  const file = where.data && join(where.data, DATABASE_FILE);
  if (!where.databaseUrl && !(file && existsSync(file))) return undefined;
  const store = await openStore({ url: where.databaseUrl, file });
  try {
    const tables = await store.db.introspection.getTables();
    return tables.some((table) => table.name === 'apikey') ? await makeKeyIn(store, email) : undefined;
  } finally {
    await store.close();
  }
}
