import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** Which chat a send is of, for each chat keeps its order; what is known to have arrived is no longer on its way. */
export const outboxChats: Migration = {
  version: 13,
  name: 'outbox-chats',
  async up(db) {
    const message =
      'from messages where messages.session_id = outbox.session_id and messages.wa_message_id = outbox.wa_message_id';
    for (const statement of [
      'alter table outbox add column chat_jid text',
      `update outbox set chat_jid = (select messages.chat_jid ${message})`,
      `update outbox set status = 'sent' where status in ('queued', 'sending') and exists (
        select 1 ${message} and messages.status in ('sent', 'delivered', 'read', 'played'))`,
      'create index outbox_message on outbox (session_id, wa_message_id)',
    ])
      await sql.raw(statement).execute(db);
  },
};
