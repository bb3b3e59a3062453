import type { components } from '@wagate/contract/types';
import type { Change } from '../events/writer.js';
import type { OutboxRow } from './outbox-row.js';

type SendResult = components['schemas']['SendResult'];

/** The send that a key was first used for. */
export interface FirstOfKey {
  row: OutboxRow;
  /** What a repeat answers; absent when the first is known not to have left. */
  replay?: SendResult;
  /** Whether its message is there. */
  stored: boolean;
}

export async function firstOfKey(change: Change, key: string): Promise<FirstOfKey | undefined> {
  const found = await change.trx
    .selectFrom('outbox')
    .leftJoin('messages', (join) =>
      join
        .onRef('messages.account_id', '=', 'outbox.account_id')
        .onRef('messages.wa_message_id', '=', 'outbox.wa_message_id')
        .on('messages.from_me', '=', 1),
    )
    .selectAll('outbox')
    .select('messages.status as message_status')
    .where('outbox.organization_id', '=', change.organizationId)
    .where('outbox.idempotency_key', '=', key)
    .executeTakeFirst();
  if (!found) return undefined;
  const { message_status: fate, ...row } = found;
  const failed = fate === null ? row.status !== 'sent' : fate === 'failed';
  return { row, stored: fate !== null, ...(failed ? {} : { replay: replayOf(row, fate === 'pending') }) };
}

function replayOf(row: OutboxRow, underway: boolean): SendResult {
  return {
    mode: underway ? 'async' : 'sync',
    status: underway ? row.status : 'sent',
    waMessageId: row.wa_message_id,
    timestamp: row.timestamp,
    outboxId: row.id,
    replayed: true,
  };
}

/** Lets a message that has failed be sent once more, under its id: should it have arrived, nobody gets it twice. */
export async function sendAgain({ trx }: Change, row: OutboxRow, async: boolean): Promise<void> {
  await trx
    .updateTable('messages')
    .set({ status: 'pending', error: null })
    .where('account_id', '=', row.account_id)
    .where('wa_message_id', '=', row.wa_message_id)
    .where('from_me', '=', 1)
    .execute();
  await trx
    .updateTable('outbox')
    .set({ status: async ? 'queued' : 'sending' })
    .where('id', '=', row.id)
    .execute();
}

/** A key of which no message was made begins anew. */
export async function forgetKey({ trx }: Change, row: OutboxRow): Promise<undefined> {
  await trx.deleteFrom('outbox').where('id', '=', row.id).execute();
}
