import type { NameOf } from '../audit/audit.js';

/** Users and API keys by the name they have today. */
export const actorName: NameOf = async (db, { kind, id, embed }) => {
  if (kind === 'system') return 'System';
  // A person of the embedder's, whom nobody else has a name for.
  if (kind === 'embed') return embed?.userName;
  const row =
    kind === 'user'
      ? await db.selectFrom('user').select('name').where('id', '=', id).executeTakeFirst()
      : await db.selectFrom('apikey').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? undefined;
};
