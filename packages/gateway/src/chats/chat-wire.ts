import { phoneOf } from '@wagate/contract/jid';
import type { components } from '@wagate/contract/types';
import type { Kysely } from 'kysely';
import { nameOf, People } from '../contacts/people.js';
import type { MessageRow } from '../messages/message-row.js';
import type { Shown } from '../sessions/account.js';
import type { Database } from '../store/database.js';
import type { ChatRow } from './chat-row.js';

type Chat = components['schemas']['Chat'];

const PREVIEW_CHARACTERS = 200;

/** Chats as the API tells them, with names and newest messages, in a fixed number of queries. */
export async function chatsToWire(
  db: Kysely<Database>,
  session: Shown,
  rows: readonly ChatRow[],
): Promise<Chat[]> {
  const organizationId = session.organization_id;
  const last = await lastMessages(db, rows);
  const senders = [...last.values()].flatMap((message) => [message.sender_lid, message.sender_jid]);
  const groups = rows.filter((row) => row.type === 'group').map((row) => row.chat_jid);
  const [people, subjects] = await Promise.all([
    People.load(db, organizationId, [
      ...rows.filter((row) => row.type === 'dm').map((row) => row.chat_jid),
      ...senders,
    ]),
    groupSubjects(db, organizationId, groups),
  ]);
  return rows.map((row) => {
    const message = row.last_message_id ? last.get(row.last_message_id) : undefined;
    const name = row.type === 'dm' ? dmName(row, people) : (subjects.get(row.chat_jid) ?? row.name);
    const identity = row.type === 'dm' ? people.get(row.chat_jid) : undefined;
    const aliases = [identity?.lid, identity?.phone_jid].filter((jid): jid is string => Boolean(jid));
    return {
      id: row.id,
      sessionId: session.id,
      jid: row.chat_jid,
      type: row.type,
      ...(name ? { name } : {}),
      ...(aliases.length ? { aliases } : {}),
      unreadCount: row.unread_count,
      archived: row.archived === 1,
      pinned: row.pinned === 1,
      ...(row.muted_until ? { mutedUntil: row.muted_until } : {}),
      ...(row.last_message_at ? { lastMessageAt: row.last_message_at } : {}),
      ...(message ? { lastMessage: preview(message, people) } : {}),
    };
  });
}

/** As saved, as a business, as they call themself, by number. */
function dmName(row: ChatRow, people: People): string | undefined {
  const identity = people.get(row.chat_jid);
  const number = phoneOf(identity?.phone_jid ?? row.chat_jid);
  return (identity && nameOf(identity)) ?? row.name ?? (number ? `+${number}` : undefined);
}

function preview(message: MessageRow, people: People): NonNullable<Chat['lastMessage']> {
  const senderName = message.from_me ? undefined : people.name(message.sender_lid, message.sender_jid);
  const body = message.deleted ? null : message.body;
  return {
    waMessageId: message.wa_message_id,
    type: message.deleted ? 'revoked' : message.type,
    ...(body ? { body: shorten(body) } : {}),
    fromMe: message.from_me === 1,
    ...(senderName ? { senderName } : {}),
    ...(message.status ? { status: message.status } : {}),
    timestamp: message.timestamp,
  };
}

/** Cut without halving a surrogate pair. */
function shorten(text: string): string {
  if (text.length <= PREVIEW_CHARACTERS) return text;
  const end = /[\ud800-\udbff]/.test(text[PREVIEW_CHARACTERS - 1]!)
    ? PREVIEW_CHARACTERS - 1
    : PREVIEW_CHARACTERS;
  return text.slice(0, end);
}

async function lastMessages(
  db: Kysely<Database>,
  rows: readonly ChatRow[],
): Promise<Map<string, MessageRow>> {
  const ids = rows.map((row) => row.last_message_id).filter((id): id is string => id !== null);
  if (!ids.length) return new Map();
  const messages = await db.selectFrom('messages').selectAll().where('id', 'in', ids).execute();
  return new Map(messages.map((message) => [message.id, message]));
}

async function groupSubjects(
  db: Kysely<Database>,
  organizationId: string,
  jids: readonly string[],
): Promise<Map<string, string | null>> {
  if (!jids.length) return new Map();
  const rows = await db
    .selectFrom('wa_groups')
    .select(['group_jid', 'subject'])
    .where('organization_id', '=', organizationId)
    .where('group_jid', 'in', jids)
    .execute();
  return new Map(rows.map((row) => [row.group_jid, row.subject]));
}
