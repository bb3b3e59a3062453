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
