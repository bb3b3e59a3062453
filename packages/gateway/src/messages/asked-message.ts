import { canonicalJid, chatKind, isLid, isPhoneJid } from '@wagate/contract/jid';
import type { MessageTarget } from '@wagate/engine';
import type { Kysely } from 'kysely';
import { chatAddress } from '../chats/find-chat.js';
import { People } from '../contacts/people.js';
import { recipientJid } from '../contacts/recipient.js';
import { invalid, notFound } from '../errors/api-problem.js';
import type { Shown } from '../sessions/account.js';
import type { Database } from '../store/database.js';
import { messagesNamed } from './find-message.js';
import type { MessageRow } from './message-row.js';

/** How a call names a message: by its id, its chat, and its author where others chose the same id. */
export interface Named {
  mid: string;
  chat: string;
  /** `me`, or an address. */
  sender?: string;
}

/** @throws ApiProblem 404 for a message that is not there, 400 for an address that is none */
export async function askedMessage(
  db: Kysely<Database>,
  session: Shown,
  { mid, chat, sender }: Named,
): Promise<MessageRow> {
  const address = recipientJid(chat);
  if (!address) throw invalid(['must be the JID of a chat (body.chat)']);
  const author = sender === undefined || sender === 'me' ? sender : recipientJid(sender);
  if (sender && !author) throw invalid(['must be the JID of a person (body.sender)']);
  const place = { accountId: session.account_id, chatJid: await chatAddress(db, session, address) };
  const rows = await messagesNamed(db, place, mid);
  const found = author ? await writtenBy(db, session, rows, author) : rows[0];
  if (!found) throw notFound('message not found');
  return found;
}

async function writtenBy(
  db: Kysely<Database>,
  session: Shown,
  rows: readonly MessageRow[],
  author: string,
): Promise<MessageRow | undefined> {
  const own = await ownAddresses(db, session);
  const people = await People.load(db, session.organization_id, [
    author,
    ...own,
    ...rows.map((row) => row.sender),
  ]);
  const wanted = people.canonical(author);
  const ours = author === 'me' || own.some((jid) => people.canonical(jid) === wanted);
  return rows.find((row) => {
    if (row.from_me) return ours;
    // Who writes in a direct chat is whom it is with, by whichever address.
    return [row.sender, row.sender_lid, row.sender_jid].some(
      (jid) => jid && people.canonical(jid) === wanted,
    );
  });
}

/** The addresses of the number that is linked. */
export async function ownAddresses(db: Kysely<Database>, session: Shown): Promise<string[]> {
  const account = await db
    .selectFrom('wa_accounts')
    .select(['jid', 'lid'])
    .where('id', '=', session.account_id)
    .executeTakeFirst();
  return [account?.lid, account?.jid].flatMap((jid) => canonicalJid(jid) ?? []);
}

/** How WhatsApp is told which message is meant. */
export async function targetOf(
  db: Kysely<Database>,
  session: Shown,
  row: MessageRow,
): Promise<MessageTarget> {
  const id = row.wa_message_id;
  if (row.from_me) return { id, sender: 'me' };
  const addresses = [row.sender_lid, row.sender_jid, row.sender];
  const known = (await People.load(db, session.organization_id, addresses)).get(row.sender);
  const lid = row.sender_lid ?? known?.lid ?? (isLid(row.sender) ? row.sender : undefined);
  const phoneJid = row.sender_jid ?? known?.phone_jid ?? (isPhoneJid(row.sender) ? row.sender : undefined);
  const sender = { ...(lid ? { lid } : {}), ...(phoneJid ? { phoneJid } : {}) };
  return { id, sender };
}

/** Whether the number that is linked looks after a group, as far as it is known. */
export async function isOwnGroup(db: Kysely<Database>, session: Shown, groupJid: string): Promise<boolean> {
  if (chatKind(groupJid) !== 'group') return false;
  const own = await ownAddresses(db, session);
  const people = await People.load(db, session.organization_id, own);
  const addresses = [...new Set([...own, ...own.map((jid) => people.canonical(jid))])];
  if (!addresses.length) return false;
  const row = await db
    .selectFrom('wa_group_members')
    .select('id')
    .where('account_id', '=', session.account_id)
    .where('group_jid', '=', groupJid)
    .where('member', 'in', addresses)
    .where('role', '!=', 'member')
    .executeTakeFirst();
  return row !== undefined;
}
