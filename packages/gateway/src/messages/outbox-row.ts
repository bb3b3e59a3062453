import type { Kysely, Selectable } from 'kysely';
import type { Change } from '../events/writer.js';
import type { Database } from '../store/database.js';
import type { OutboxTable } from '../store/sending-tables.js';
import { isFile, readOutgoing } from './kept-send.js';

export type OutboxRow = Selectable<OutboxTable>;

/**
 * Ends the sends of messages whose fate is known. A row lives as long as its message is on its way, or for ever where
 * a key remembers it; files of an album that a key remembers stay while they have failed. Their bytes go in any case.
 */
export async function endSends(
  { trx }: Pick<Change, 'trx'>,
  accountId: number,
  waMessageIds: readonly string[],
  status: 'sent' | 'failed',
): Promise<void> {
  const ended = await trx
    .deleteFrom('outbox')
    .where('account_id', '=', accountId)
    .where('wa_message_id', 'in', waMessageIds)
    .where('idempotency_key', 'is', null)
    .$if(status === 'failed', (query) =>
      query.where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('outbox as album')
              .select('album.id')
              .whereRef('album.id', '=', 'outbox.part_of')
              .where('album.idempotency_key', 'is not', null),
          ),
        ),
      ),
    )
    .executeTakeFirst();
  if (Number(ended.numDeletedRows) === waMessageIds.length) return;
  const kept = await trx
    .updateTable('outbox')
    .set({ status })
    .where('account_id', '=', accountId)
    .where('wa_message_id', 'in', waMessageIds)
    .returning(['id', 'payload'])
    .execute();
  const ids = kept.filter(({ payload }) => isFile(readOutgoing(payload).content)).map(({ id }) => id);
  if (ids.length) await trx.deleteFrom('outbox_files').where('outbox_id', 'in', ids).execute();
}

/** The files of an album of which the fate is not known, or which have failed where a key remembers them. */
export async function filesOf(db: Kysely<Database>, outboxId: string): Promise<OutboxRow[]> {
  return db.selectFrom('outbox').selectAll().where('part_of', '=', outboxId).orderBy('id').execute();
}

/** A send, and how many of its chat wait, itself among them. */
export type NextSend = OutboxRow & { waiting: number };

/**
 * The sends of an account that are next, each the oldest of its chat, and of a chat in which none of `busy` (`waMessageId`s)
 * is. What was counted against the limits already comes first, for it need not wait for them. It asks this table alone:
 * PostgreSQL has no statistics of a queue that has just filled, and joins it with the messages each by each.
 */
export async function nextSends(
  db: Kysely<Database>,
  accountId: number,
  busy: readonly string[],
  most: number,
): Promise<NextSend[]> {
  let heads = db
    .selectFrom('outbox as waiting')
    .select((eb) => [eb.fn.min('waiting.id').as('id'), eb.fn.countAll<number>().as('waiting')])
    .where('waiting.account_id', '=', accountId)
    .where('waiting.status', 'in', ['queued', 'sending'])
    .groupBy('waiting.chat_jid');
  // By the message and not by the address, which changes when a phone number turns out to be a LID.
  if (busy.length)
    heads = heads.where('waiting.chat_jid', 'not in', (eb) =>
      eb
        .selectFrom('outbox as held')
        .select('held.chat_jid')
        .where('held.account_id', '=', accountId)
        .where('held.wa_message_id', 'in', busy)
        .where('held.chat_jid', 'is not', null),
    );
  return db
    .selectFrom(heads.as('head'))
    .innerJoin('outbox', 'outbox.id', 'head.id')
    .selectAll('outbox')
    .select('head.waiting')
    .orderBy((eb) => eb.case().when('outbox.status', '=', 'sending').then(0).else(1).end())
    .orderBy('outbox.id')
    .limit(most)
    .execute();
}
