import type { Change } from '../events/writer.js';
import type { MessagePlace } from './find-message.js';
import type { MessageRow } from './message-row.js';

/** What hangs on a message by its id; other tables name it as a foreign key, and their rows go with it by themselves. */
export const HUNG_ON_MESSAGES = [
  'message_search',
  'message_media',
  'reactions',
  'poll_votes',
  'poll_recaps',
] as const;

/** Which messages of a chat: those up to a time, in epoch milliseconds, or some by their `messages.id`. */
export type Removed = { upTo: number } | { ids: readonly string[] };

/** The newest message that a chat has; nothing where it has none. */
export const newestMessage = (
  { trx }: Pick<Change, 'trx'>,
  { accountId, chatJid }: MessagePlace,
): Promise<Pick<MessageRow, 'id' | 'timestamp'> | undefined> =>
  trx
    .selectFrom('messages')
    .select(['id', 'timestamp'])
    .where('account_id', '=', accountId)
    .where('chat_jid', '=', chatJid)
    .orderBy('timestamp', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Removes messages with all that hangs on them. What is still to be sent stays until it was. */
export async function removeMessages(
  { trx }: Pick<Change, 'trx'>,
  { accountId, chatJid }: MessagePlace,
  which: Removed,
): Promise<void> {
  const meant = () => {
    const all = trx
      .selectFrom('messages')
      .where('account_id', '=', accountId)
      .where('chat_jid', '=', chatJid)
      .where((eb) => eb.or([eb('status', 'is', null), eb('status', '!=', 'pending')]));
    return 'upTo' in which ? all.where('timestamp', '<=', which.upTo) : all.where('id', 'in', which.ids);
  };
  if ('ids' in which && !which.ids.length) return;
  for (const table of HUNG_ON_MESSAGES)
    await trx.deleteFrom(table).where('message_id', 'in', meant().select('id')).execute();
  await trx
    .deleteFrom('stanzas')
    .where('account_id', '=', accountId)
    .where('chat_jid', '=', chatJid)
    .where('target_id', 'in', meant().select('wa_message_id'))
    .execute();
  await trx.deleteFrom('messages').where('id', 'in', meant().select('id')).execute();
}
