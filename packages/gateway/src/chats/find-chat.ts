import type { Kysely } from 'kysely';
import { normalizeJid } from '../contacts/jid.js';
import { People } from '../contacts/people.js';
import { notFound } from '../http/errors.js';
import type { Database } from '../store/database.js';
import { type ChatRow, chatByJid } from './chat-row.js';

/** The address a chat is kept under, for any address of the person; what is no address is left as it is. */
export async function chatAddress(
  db: Kysely<Database>,
  organizationId: string,
  jid: string,
): Promise<string> {
  const normal = normalizeJid(jid);
  if (!normal) return jid;
  return (await People.load(db, organizationId, [normal])).canonical(normal);
}

/** @throws ApiProblem 404 */
export async function findChat(
  db: Kysely<Database>,
  session: { id: string; organization_id: string },
  jid: string,
): Promise<ChatRow> {
  const address = await chatAddress(db, session.organization_id, jid);
  const chat =
    (await chatByJid(db, session.id, address)) ??
    (address === jid ? undefined : await chatByJid(db, session.id, jid));
  if (!chat) throw notFound('chat not found');
  return chat;
}
