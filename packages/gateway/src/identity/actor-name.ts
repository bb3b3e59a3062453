import type { NameOf } from '../audit/audit.js';

/** Users and API keys by the name they have today. */
export const actorName: NameOf = async (db, { kind, id }) => {
  if (kind === 'system') return 'System';
  const row =
    kind === 'user'
      ? await db.selectFrom('user').select('name').where('id', '=', id).executeTakeFirst()
      : await db.selectFrom('apikey').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? undefined;
};
