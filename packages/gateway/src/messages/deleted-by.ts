import type { Kysely, Selectable } from 'kysely';
import { People } from '../contacts/people.js';
import type { Shown } from '../sessions/account.js';
import type { Database } from '../store/database.js';
import type { StanzaTable } from '../store/schema.js';
import type { MessageRow } from './message-row.js';

/** Who deleted a message for everyone. */
export type Deleter = Pick<Selectable<StanzaTable>, 'sender' | 'sender_jid' | 'sender_lid'>;

const ME: Deleter = { sender: 'me', sender_jid: null, sender_lid: null };

/** Who deleted messages that are deleted, by `messages.id`: what took them back is kept. */
export async function deletersOf(
  db: Kysely<Database>,
  session: Shown,
  deleted: readonly MessageRow[],
): Promise<Map<string, Deleter>> {
  if (!deleted.length) return new Map();
  const revokes = await db
    .selectFrom('stanzas')
    .select(['chat_jid', 'target_id', 'target_sender', 'sender', 'sender_jid', 'sender_lid'])
    .where('account_id', '=', session.account_id)
    .where('kind', '=', 'revoke')
    .where('applied', '=', 1)
    .where(
      'target_id',
      'in',
      deleted.map((row) => row.wa_message_id),
    )
    .orderBy('timestamp')
    .execute();
  const people = await People.load(db, session.organization_id, [
    ...revokes.flatMap(({ target_sender, sender }) => [target_sender, sender]),
    ...deleted.map(({ sender }) => sender),
  ]);
  const found = new Map<string, Deleter>();
  for (const row of deleted) {
    const author = people.canonical(row.sender);
    const ofIt = revokes.filter(
      ({ chat_jid, target_id }) => chat_jid === row.chat_jid && target_id === row.wa_message_id,
    );
    const named = ofIt.find(
      ({ target_sender }) => target_sender && people.canonical(target_sender) === author,
    );
    const deleter =
      named ??
      ofIt.find(({ sender }) => people.canonical(sender) === author) ??
      ofIt[0] ??
      // What was taken back here came in no stanza.
      (row.from_me ? ME : undefined);
    if (deleter) found.set(row.id, deleter);
  }
  return found;
}
