import type { Change } from '../events/writer.js';
import { identityOf } from './people.js';

/**
 * Keeps the id of the picture that a person shows, or that there is none.
 * @returns whether that is news; `undefined` for who is not known.
 */
export async function keepPicture(
  change: Change,
  jid: string,
  pictureId: string | undefined,
): Promise<{ canonicalJid: string; changed: boolean } | undefined> {
  const identity = await identityOf(change.trx, change.organizationId, jid);
  if (!identity) return undefined;
  const picture_id = pictureId ?? null;
  const changed = identity.picture_id !== picture_id;
  if (changed)
    await change.trx
      .updateTable('identities')
      .set({ picture_id, updated_at: change.now })
      .where('id', '=', identity.id)
      .execute();
  return { canonicalJid: identity.lid ?? jid, changed };
}
