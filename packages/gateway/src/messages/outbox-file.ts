import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../store/database.js';

/** Keeps the bytes of a send until its fate is known. */
export async function keepFile(
  trx: Transaction<Database>,
  outboxId: string,
  bytes: Uint8Array,
): Promise<void> {
  await trx
    .insertInto('outbox_files')
    .values({ outbox_id: outboxId, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
    .onConflict((conflict) => conflict.column('outbox_id').doNothing())
    .execute();
}

export async function readFile(db: Kysely<Database>, outboxId: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('outbox_files')
    .select('bytes')
    .where('outbox_id', '=', outboxId)
    .executeTakeFirst();
  return row?.bytes;
}

/** The bytes of an own message that is on its way: WhatsApp has them later. */
export async function fileOnItsWay(
  db: Kysely<Database>,
  accountId: number,
  waMessageId: string,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('outbox')
    .innerJoin('outbox_files', 'outbox_files.outbox_id', 'outbox.id')
    .select('outbox_files.bytes')
    .where('outbox.account_id', '=', accountId)
    .where('outbox.wa_message_id', '=', waMessageId)
    .executeTakeFirst();
  return row?.bytes;
}
