import { parseJid } from '@wagate/contract/jid';
import type { ChatKind } from '@wagate/engine';
import { type Kysely, sql } from 'kysely';
import { invalidAt } from '../errors/api-problem.js';
import { nameMatch } from '../search/name-match.js';
import type { Shown } from '../sessions/account.js';
import type { Database } from '../store/database.js';
import { keyset } from '../store/keyset.js';
import { containing } from '../text/fold.js';
import type { ChatRow } from './chat-row.js';
import { chatAddress } from './find-chat.js';

export interface ChatQuery {
  /** Only chats whose name, number or address has this. */
  q?: string;
  limit: number;
  /** `<lastMessageAt>:<id>` of the last row before. */
  cursor?: string;
  type?: ChatKind;
  archived?: boolean;
  unread?: boolean;
}

const CURSOR = /^(\d{1,15}):(\d{1,15})$/;

/** Chats that have a message, the latest first. @throws ApiProblem 400 for a cursor of no list of ours. */
export async function listChats(
  db: Kysely<Database>,
  session: Shown,
  query: ChatQuery,
): Promise<{ rows: ChatRow[]; nextCursor?: string }> {
  const ofSession = db
    .selectFrom('chats')
    .selectAll()
    .where('account_id', '=', session.account_id)
    .where('last_message_at', 'is not', null)
    .limit(query.limit);
  let select = keyset(ofSession, ['last_message_at', 'id'], 'desc', placeOf(query.cursor));
  if (query.type) select = select.where('type', '=', query.type);
  if (query.archived !== undefined) select = select.where('archived', '=', query.archived ? 1 : 0);
  if (query.unread !== undefined) select = select.where('unread_count', query.unread ? '>' : '=', 0);
  const q = query.q?.trim();
  if (q) select = select.where(await isNamed(db, session, q));
  const rows = await select.execute();
  const last = rows.length === query.limit ? rows.at(-1) : undefined;
  return { rows, ...(last ? { nextCursor: `${last.last_message_at}:${last.id}` } : {}) };
}

function placeOf(cursor: string | undefined): { last_message_at: number; id: number } | undefined {
  if (cursor === undefined) return undefined;
  const place = CURSOR.exec(cursor);
  if (!place) throw invalidAt('invalid cursor', 'query.cursor');
  return { last_message_at: Number(place[1]), id: Number(place[2]) };
}

/** By each name that it may be shown with. A person's hidden number is no text that anybody looks for. */
async function isNamed(db: Kysely<Database>, session: Shown, q: string) {
  const organizationId = session.organization_id;
  const address = parseJid(q) ? await chatAddress(db, session, q) : undefined;
  return sql<boolean>`(${nameMatch(q, 'chats')}
    ${address ? sql`or chats.chat_jid = ${address}` : sql``}
    or chats.type <> 'dm' and chats.chat_jid like ${containing(q.toLowerCase())} escape '\\'
    or chats.chat_jid in (
      select coalesce(lid, phone_jid) from identities
      where organization_id = ${organizationId} and ${nameMatch(q)}
      union all
      select group_jid from wa_groups where organization_id = ${organizationId} and ${nameMatch(q)}))`;
}
