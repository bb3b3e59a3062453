import { canonicalJid } from '@wagate/contract/jid';
import { jidSpellings } from '@wagate/contract/phone-number';
import type { Kysely } from 'kysely';
import { People } from '../contacts/people.js';
import { notFound } from '../errors/api-problem.js';
import type { Shown } from '../sessions/account.js';
import type { Database } from '../store/database.js';
import { type ChatRow, chatByJid } from './chat-row.js';

/** The address a chat is kept under, for any address of the person; what is no address is left as it is. */
export async function chatAddress(db: Kysely<Database>, session: Shown, jid: string): Promise<string> {
  const normal = canonicalJid(jid);
  if (!normal) return jid;
  const address = (await People.load(db, session.organization_id, [normal])).canonical(normal);
  const spellings = jidSpellings(address);
  if (spellings.length < 2) return address;
  // Who is known by number alone may have been written to under its other spelling.
  const chats = await db
    .selectFrom('chats')
    .select('chat_jid')
    .where('account_id', '=', session.account_id)
    .where('chat_jid', 'in', spellings)
    .execute();
  return spellings.find((one) => chats.some(({ chat_jid }) => chat_jid === one)) ?? address;
}

/** @throws ApiProblem 404 */
export async function findChat(db: Kysely<Database>, session: Shown, jid: string): Promise<ChatRow> {
  const address = await chatAddress(db, session, jid);
  const chat =
    (await chatByJid(db, session.account_id, address)) ??
    (address === jid ? undefined : await chatByJid(db, session.account_id, jid));
  if (!chat) throw notFound('chat not found');
  return chat;
}
