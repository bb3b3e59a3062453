import type { MediaReference } from '@wagate/engine';
import type { Kysely } from 'kysely';
import type { MessageRow } from '../messages/message-row.js';
import type { Sealer } from '../sealing/sealer.js';
import type { Database } from '../store/database.js';

type Named = Pick<MessageRow, 'id' | 'account_id' | 'wa_message_id'>;

const CHUNK = 100;

/** Both of a message that came twice are sealed alike: the one that stays may have the reference of the other. */
const placeOf = ({ account_id, wa_message_id }: Named) => `message-media/${account_id}/${wa_message_id}`;

/** Keeps where the files of new messages are. */
export async function keepReferences(
  trx: Kysely<Database>,
  sealer: Sealer,
  files: readonly { row: Named; media: MediaReference }[],
): Promise<void> {
  for (let start = 0; start < files.length; start += CHUNK)
    await trx
      .insertInto('message_media')
      .values(files.slice(start, start + CHUNK).map(({ row, media }) => sealed(sealer, row, media)))
      .onConflict((conflict) => conflict.column('message_id').doNothing())
      .execute();
}

/** The file lies elsewhere now. */
export async function moveReference(
  db: Kysely<Database>,
  sealer: Sealer,
  row: Named,
  media: MediaReference,
): Promise<void> {
  await db
    .updateTable('message_media')
    .set({ reference: sealed(sealer, row, media).reference })
    .where('message_id', '=', row.id)
    .execute();
}

export async function referenceOf(
  db: Kysely<Database>,
  sealer: Sealer,
  row: Named,
): Promise<MediaReference | undefined> {
  const found = await db
    .selectFrom('message_media')
    .select('reference')
    .where('message_id', '=', row.id)
    .executeTakeFirst();
  return found && new TextDecoder().decode(sealer.open(found.reference, placeOf(row)));
}

const sealed = (sealer: Sealer, row: Named, media: MediaReference) => ({
  message_id: row.id,
  account_id: row.account_id,
  reference: sealer.seal(new TextEncoder().encode(media), placeOf(row)),
});
