import { knownJid, phoneJid } from '@wagate/contract/jid';
import { jidSpellings } from '@wagate/contract/phone-number';
import type { Expression, Kysely, SqlBool } from 'kysely';
import { identitiesOf } from '../contacts/people.js';
import type { Database } from '../store/database.js';
import { StoreError } from '../store/problem.js';

/** Whose data: all of a session, or of one person in it. */
export interface Subject {
  organizationId: string;
  sessionId: string;
  /** Every number that is or was linked to the session. */
  accounts: readonly number[];
  /** By what the person goes; absent for all of the session. */
  addresses?: readonly string[];
}

/** @throws StoreError `misuse` for a session that there is not, or what is no address */
export async function subjectOf(
  db: Kysely<Database>,
  { session, contact }: { session: string; contact?: string },
): Promise<Subject> {
  const row = await db
    .selectFrom('wa_sessions')
    .select(['id', 'organization_id'])
    .where('id', '=', session)
    .executeTakeFirst();
  if (!row) throw new StoreError('misuse', `There is no session ${session}.`);
  const accounts = await db
    .selectFrom('wa_accounts')
    .select('id')
    .where('session_id', '=', session)
    .execute();
  const subject = {
    organizationId: row.organization_id,
    sessionId: row.id,
    accounts: accounts.map(({ id }) => id),
  };
  if (contact === undefined) return subject;
  const jid = knownJid(contact) ?? knownJid(phoneJid(contact.replace(/\D/g, '')));
  if (!jid)
    throw new StoreError(
      'misuse',
      'The contact is no JID, such as 447700900143@s.whatsapp.net, and no number.',
    );
  const people = await identitiesOf(db, row.organization_id, [jid]);
  const known = people.flatMap(({ lid, phone_jid }) => [lid, phone_jid]).filter((one) => one !== null);
  return { ...subject, addresses: [...new Set([jid, ...known].flatMap(jidSpellings))] };
}

/** What is held of somebody, by table; what belongs to a message before the messages. */
export const HELD = [
  'reactions',
  'poll_votes',
  'stanzas',
  'outbox',
  'messages',
  'chat_changes',
  'chats',
  'wa_group_members',
  'blocked_contacts',
] as const;
export type HeldTable = (typeof HELD)[number];

/** The columns in which each names somebody. */
const NAMED: Record<HeldTable, readonly string[]> = {
  reactions: ['sender', 'sender_jid', 'sender_lid'],
  poll_votes: ['sender', 'sender_jid', 'sender_lid'],
  stanzas: ['chat_jid', 'sender', 'sender_jid', 'sender_lid', 'target_sender'],
  outbox: ['chat_jid'],
  messages: ['chat_jid', 'sender', 'sender_jid', 'sender_lid'],
  chat_changes: ['chat_jid'],
  chats: ['chat_jid'],
  wa_group_members: ['member'],
  blocked_contacts: ['jid'],
};

/** The rows of a table that are the subject's. */
// biome-ignore lint/suspicious/noExplicitAny: one condition for tables of different columns
export function held(eb: any, table: HeldTable, { accounts, addresses }: Subject): Expression<SqlBool> {
  const ours = accounts.length ? accounts : [-1];
  const own = eb('account_id', 'in', ours);
  if (!addresses) return own;
  const named = NAMED[table].map((column) => eb(column, 'in', addresses));
  if (table === 'reactions' || table === 'poll_votes')
    named.push(
      eb(
        'message_id',
        'in',
        eb
          .selectFrom('messages')
          .select('messages.id')
          .where('messages.account_id', 'in', ours)
          .where((inner: typeof eb) =>
            inner.or(NAMED.messages.map((column) => inner(`messages.${column}`, 'in', addresses))),
          ),
      ),
    );
  return eb.and([own, eb.or(named)]);
}

/** Whether a text, such as the JSON of an event, names the person. */
export const names = (text: string | null, { addresses }: Subject): boolean =>
  !addresses || addresses.some((address) => text?.includes(`"${address}"`));
