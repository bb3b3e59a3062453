import type { components } from '@wagate/contract/types';
import type { Kysely } from 'kysely';
import { conflict } from '../errors/api-problem.js';
import type { Change } from '../events/writer.js';
import type { Scope } from '../principal/scope.js';
import type { Database } from '../store/database.js';
import { isFile, readOutgoing } from './kept-send.js';
import { keepFile } from './outbox-file.js';
import { filesOf, type OutboxRow } from './outbox-row.js';

type SendResult = components['schemas']['SendResult'];

/** The send that a key was first used for. */
export interface FirstOfKey {
  row: OutboxRow;
  /** What a repeat answers; absent when the first is known not to have left. */
  replay?: SendResult;
  /** Whether its message is there. */
  stored: boolean;
  /** Whether it has failed itself, and not a file of it alone. */
  own: boolean;
}

/** What a caller names a send by: one name for the whole organization. */
export interface SendKey {
  name: string;
  scope: Scope;
}

/** @throws ApiProblem 409 where the first is of a session that the caller does not reach */
export async function firstOfKey(
  db: Kysely<Database>,
  { name, scope }: SendKey,
): Promise<FirstOfKey | undefined> {
  const found = await db
    .selectFrom('outbox')
    .leftJoin('messages', (join) =>
      join
        .onRef('messages.account_id', '=', 'outbox.account_id')
        .onRef('messages.wa_message_id', '=', 'outbox.wa_message_id')
        .on('messages.from_me', '=', 1),
    )
    .leftJoin('wa_accounts', 'wa_accounts.id', 'outbox.account_id')
    .selectAll('outbox')
    .select(['messages.status as message_status', 'messages.deleted', 'wa_accounts.session_id'])
    .where('outbox.organization_id', '=', scope.organizationId)
    .where('outbox.idempotency_key', '=', name)
    .executeTakeFirst();
  if (!found) return undefined;
  const { message_status: fate, deleted, session_id, ...row } = found;
  if (!scope.includes(session_id)) throw conflict('the key is used already: use a new key');
  // Who has taken it back does not want it sent after all.
  if (fate === 'failed' && deleted) return { row, own: true, stored: true, replay: replayOf(row, 'failed') };
  const parts = await filesOf(db, row.id);
  const own = fate === null ? row.status !== 'sent' : fate === 'failed';
  const failed = own || parts.some(({ status }) => status === 'failed');
  const underway = fate === 'pending' || parts.some(({ status }) => status !== 'sent');
  const now = row.status === 'queued' ? 'queued' : 'sending';
  const replay = failed ? undefined : replayOf(row, underway ? now : 'sent');
  return { row, own, stored: fate !== null, ...(replay && { replay }) };
}

function replayOf(row: OutboxRow, status: SendResult['status']): SendResult {
  return {
    mode: status === 'sent' || status === 'failed' ? 'sync' : 'async',
    status,
    waMessageId: row.wa_message_id,
    timestamp: row.timestamp,
    outboxId: row.id,
    replayed: true,
  };
}

/**
 * Lets a message that has failed be sent once more, under its id: should it have arrived, nobody gets it twice. Bytes of
 * files are not kept so long: they come with the repeat.
 * @returns the `waMessageId`s that are sent again
 * @throws ApiProblem 409 when the repeat is another message
 */
export async function sendAgain(
  change: Change,
  { row, own }: FirstOfKey,
  files: readonly { bytes?: Uint8Array }[],
  async: boolean,
): Promise<string[]> {
  const { trx } = change;
  const parts = (await filesOf(trx, row.id)).filter(({ status }) => status === 'failed');
  const again = own ? [row, ...parts] : parts;
  for (const one of again) {
    const { content, part = 0 } = readOutgoing(one.payload);
    if (isFile(content)) {
      const bytes = files[part]?.bytes;
      if (bytes?.byteLength !== content.size)
        throw conflict('the key is of another message, which has failed: use a new key');
      await keepFile(trx, one.id, bytes);
    }
    await trx
      .updateTable('messages')
      .set({ status: 'pending', error: null })
      .where('account_id', '=', one.account_id)
      .where('wa_message_id', '=', one.wa_message_id)
      .where('from_me', '=', 1)
      .execute();
    await trx
      .updateTable('outbox')
      .set({ status: async && one === again[0] ? 'queued' : 'sending' })
      .where('id', '=', one.id)
      .execute();
  }
  return again.map(({ wa_message_id }) => wa_message_id);
}

/** A key of which no message was made begins anew. */
export async function forgetKey({ trx }: Change, row: OutboxRow): Promise<undefined> {
  await trx.deleteFrom('outbox').where('id', '=', row.id).execute();
}
