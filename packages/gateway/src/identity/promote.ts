import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Audit } from '../audit/audit.js';
import { SUPER_ADMIN } from '../principal/roles.js';
import { DATABASE_FILE, openStore, type Store } from '../store/open.js';
import { actorName } from './actor-name.js';

/**
 * Written down as an act of the person, by the command: whoever runs that has no account.
 * @returns the id of the user with this address, now a super admin; `undefined` when there is none.
 */
export function promoteIn(store: Store, email: string): Promise<string | undefined> {
  const audit = new Audit(actorName, Date.now);
  return store.transaction(async (trx) => {
    const user = await trx
      .updateTable('user')
      .set({ role: SUPER_ADMIN })
      .where('email', '=', email.trim().toLowerCase())
      .returning(['id', 'name'])
      .executeTakeFirst();
    if (!user) return undefined;
    const { id, name } = user;
    await audit.record(
      trx,
      { principal: { kind: 'user', id } },
      {
        action: 'user.set_role',
        target: { kind: 'user', id, label: name },
        detail: { role: SUPER_ADMIN, by: 'command' },
      },
    );
    return id;
  });
}

/**
 * Makes a user a super admin beside a gateway that may be running; that one notices within ten seconds.
 * @returns whether there is a user with this address.
 */
export async function promoteSuperAdmin(
  where: { databaseUrl?: string; data?: string },
  email: string,
): Promise<boolean> {
  const file = where.data && join(where.data, DATABASE_FILE);
  if (!where.databaseUrl && !(file && existsSync(file))) return false;
  const store = await openStore({ url: where.databaseUrl, file });
  try {
    const tables = await store.db.introspection.getTables();
    return tables.some((table) => table.name === 'user') && (await promoteIn(store, email)) !== undefined;
  } finally {
    await store.close();
  }
}
