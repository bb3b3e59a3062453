import type { Kysely } from 'kysely';
import { invalidAt, notFound } from '../errors/api-problem.js';
import type { Database } from '../store/database.js';
import { keyset } from '../store/keyset.js';
import { messageNamed } from './find-message.js';
import type { MessageRow } from './message-row.js';

export interface MessageQuery {
  accountId: number;
  chatJid: string;
  limit: number;
  /** `id` of the last row before: older ones follow. */
  cursor?: string;
  /** `id` of the newest row so far: newer ones follow. */
  after?: string;
  /** `waMessageId` of the message in the middle. */
  around?: string;
}

export interface MessagePage {
  /** Newest first. */
  rows: MessageRow[];
  nextCursor?: string;
  prevCursor?: string;
}

/** A place between messages: they lie in order of WhatsApp's time, and within one second as they came in. */
type Place = Pick<MessageRow, 'timestamp' | 'id'>;

/** @throws ApiProblem 400 for a cursor of no list of ours, 404 when `around` names no message of the chat. */
export async function listMessages(db: Kysely<Database>, query: MessageQuery): Promise<MessagePage> {
  const places = (['cursor', 'after', 'around'] as const).filter((name) => query[name] !== undefined);
  if (places.length > 1)
    throw invalidAt('cursor, after and around exclude each other', `query.${places.at(-1)}`);
  if (query.around !== undefined) return pageAround(db, query, query.around);
  if (query.after !== undefined) {
    const newer = await pageFrom(
      db,
      query,
      'newer',
      await placeOf(db, query.accountId, query.after, 'after'),
      query.limit,
    );
    return page(newer.reverse(), { newer: newer.length === query.limit, older: true });
  }
  const from =
    query.cursor === undefined ? undefined : await placeOf(db, query.accountId, query.cursor, 'cursor');
  const older = await pageFrom(db, query, 'older', from, query.limit);
  return page(older, { older: older.length === query.limit, newer: from !== undefined });
}

function page(rows: MessageRow[], more: { older: boolean; newer: boolean }): MessagePage {
  return {
    rows,
    ...(more.older && rows.length ? { nextCursor: rows.at(-1)!.id } : {}),
    ...(more.newer && rows.length ? { prevCursor: rows[0]!.id } : {}),
  };
}

async function placeOf(
  db: Kysely<Database>,
  accountId: number,
  id: string,
  name: 'cursor' | 'after',
): Promise<Place> {
  const row = await db
    .selectFrom('messages')
    .select(['id', 'timestamp'])
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw invalidAt('invalid cursor', `query.${name}`);
  return row;
}

async function pageFrom(
  db: Kysely<Database>,
  query: MessageQuery,
  towards: 'older' | 'newer',
  from: Place | undefined,
  limit: number,
): Promise<MessageRow[]> {
  if (limit < 1) return [];
  const ofChat = db
    .selectFrom('messages')
    .selectAll()
    .where('account_id', '=', query.accountId)
    .where('chat_jid', '=', query.chatJid)
    .limit(limit);
  return keyset(ofChat, ['timestamp', 'id'], towards === 'older' ? 'desc' : 'asc', from).execute();
}

async function pageAround(
  db: Kysely<Database>,
  query: MessageQuery,
  waMessageId: string,
): Promise<MessagePage> {
  const middle = await messageNamed(db, query, waMessageId);
  if (!middle) throw notFound('message not found in this chat');
  const half = Math.floor((query.limit - 1) / 2);
  const newer = await pageFrom(db, query, 'newer', middle, half);
  const older = await pageFrom(db, query, 'older', middle, query.limit - 1 - half);
  return page([...newer.reverse(), middle, ...older], {
    newer: newer.length === half,
    older: older.length === query.limit - 1 - half,
  });
}
