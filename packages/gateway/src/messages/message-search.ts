import { bareJid, canonicalJid } from '@wagate/contract/jid';
import { type RawBuilder, sql } from 'kysely';
import { chatAddress } from '../chats/find-chat.js';
import { identitiesOf } from '../contacts/people.js';
import { invalidAt } from '../errors/api-problem.js';
import { queryText } from '../search/query-text.js';
import { searchDialect } from '../search/search-dialect.js';
import type { SessionRow } from '../sessions/session-row.js';
import type { Store } from '../store/open.js';
import type { MessageRow } from './message-row.js';

export interface MessageSearch {
  q: string;
  chat?: string;
  /** A sender's JID or LID; `me` for own messages. */
  from?: string;
  type?: string;
  /** Epoch ms, exclusive. */
  before?: number;
  /** Epoch ms, inclusive. */
  after?: number;
  limit: number;
  /** `<timestamp>:<docid>` of the last message looked at. */
  cursor?: string;
}

export interface FoundMessages {
  /** Newest first. May be fewer than asked for, or none, although there is a next page. */
  rows: MessageRow[];
  /** What was found in them, folded. */
  text: string;
  nextCursor?: string;
}

/** Order of the search: WhatsApp's time, and within one second as the messages came in. */
interface Position {
  timestamp: number;
  docid: number;
}
interface Hit extends Position {
  message_id: string;
}

const CURSOR = /^(-?\d{1,15}):(\d{1,15})$/;

/** How many messages one answer looks at. */
export interface Reach {
  /** So many of the newest are read first: what is written often is found among them, faster than by the index. */
  first: number;
  /** With more candidates than this the index is no help: they would all have to be put in order. */
  candidates: number;
  /** So many are read where the index is no help, a third of it where more than the text is asked for. The next page goes on after them. */
  next: number;
}

const REACH: Reach = { first: 3000, candidates: 4000, next: 30_000 };

/**
 * Messages that contain a text, newest first. An answer reads a limited number of messages, however rare the text is.
 * @throws ApiProblem 400
 */
export async function searchMessages(
  store: Store,
  session: SessionRow,
  query: MessageSearch,
  reach: Reach = REACH,
): Promise<FoundMessages> {
  const text = queryText(query.q);
  const scope = await scopeOf(store, session, query);
  let position = query.cursor === undefined ? undefined : positionOf(query.cursor);
  const hits: Hit[] = [];
  // One more than asked for tells whether there is a next page.
  const wanted = query.limit + 1;

  const read = async (count: number) => {
    const end = await lastOf(store, scope, position, count);
    hits.push(...(await hitsWithin(store, scope, text, position, end, wanted - hits.length)));
    position = end;
  };

  await read(reach.first);
  if (position && hits.length < wanted) {
    const found = await hitsByIndex(store, scope, text, position, wanted - hits.length, reach.candidates);
    if (found) {
      hits.push(...found);
      position = undefined;
    } else {
      await read(Math.ceil(reach.next / (scope.message ? 3 : 1)));
    }
  }
  const shown = hits.slice(0, query.limit);
  const next = hits.length > query.limit ? shown.at(-1) : position;
  return {
    rows: await messagesOf(store, shown),
    text,
    ...(next ? { nextCursor: `${next.timestamp}:${next.docid}` } : {}),
  };
}

function positionOf(cursor: string): Position {
  const parts = CURSOR.exec(cursor);
  if (!parts) throw invalidAt('invalid cursor', 'query.cursor');
  return { timestamp: Number(parts[1]), docid: Number(parts[2]) };
}

type Condition = RawBuilder<unknown>;
interface Scope {
  /** `message_search as s`. */
  texts: Condition;
  /** Over `message_search as s`, all of it in its indexes. */
  place: Condition;
  /** Over `messages as m`, where anything is asked of it. */
  message?: Condition;
}

const all = (conditions: readonly Condition[]): Condition => sql.join(conditions, sql` and `);

async function scopeOf(store: Store, session: SessionRow, query: MessageSearch): Promise<Scope> {
  const { chat, from, type, before, after } = query;
  const place = [sql`s.account_id = ${session.account_id}`];
  if (chat !== undefined) place.push(sql`s.chat_jid = ${await chatAddress(store.db, session, chat)}`);
  if (before !== undefined) place.push(sql`s.timestamp < ${before}`);
  if (after !== undefined) place.push(sql`s.timestamp >= ${after}`);
  const message: Condition[] = [];
  if (from !== undefined) message.push(await sentBy(store, session, from));
  if (type !== undefined) message.push(sql`m.type = ${type}`);
  const texts = searchDialect(store.dialect).inOrder(chat === undefined ? 'session' : 'chat');
  return { texts, place: all(place), ...(message.length ? { message: all(message) } : {}) };
}

async function sentBy(store: Store, session: SessionRow, from: string): Promise<Condition> {
  const address = bareJid(from);
  const own = [session.wa_jid, session.wa_lid].map((jid) => jid && canonicalJid(jid));
  if (from === 'me' || own.includes(address)) return sql`m.from_me = 1`;
  const aliases = (await identitiesOf(store.db, session.organization_id, [address])).flatMap(
    ({ lid, phone_jid }) => [lid, phone_jid].filter((jid) => jid !== null),
  );
  const addresses = sql.join([...new Set([address, ...aliases])]);
  return sql`m.from_me = 0 and (m.sender_lid in (${addresses}) or m.sender_jid in (${addresses}))`;
}

const beyond = (position: Position | undefined): Condition =>
  position ? sql`and (s.timestamp, s.docid) < (${position.timestamp}, ${position.docid})` : sql``;

/** The last of the next `count` messages; `undefined` when there are fewer. */
async function lastOf(
  { db }: Store,
  scope: Scope,
  from: Position | undefined,
  count: number,
): Promise<Position | undefined> {
  const { rows } = await sql<Position>`
    select s.timestamp, s.docid from ${scope.texts}
    where ${scope.place} ${beyond(from)}
    order by s.timestamp desc, s.docid desc limit 1 offset ${count - 1}`.execute(db);
  return rows[0];
}

/** A value for each row, not a join: that would be begun at the other end where few messages are of that kind. */
const fitting = ({ message }: Scope): Condition =>
  message ? sql`and (select 1 from messages as m where m.id = s.message_id and ${message}) = 1` : sql``;

async function hitsWithin(
  store: Store,
  scope: Scope,
  text: string,
  from: Position | undefined,
  to: Position | undefined,
  limit: number,
): Promise<Hit[]> {
  const dialect = searchDialect(store.dialect);
  const until = to ? sql`and (s.timestamp, s.docid) >= (${to.timestamp}, ${to.docid})` : sql``;
  const { rows } = await sql<Hit>`
    select s.timestamp, s.docid, s.message_id from ${scope.texts}
    where ${scope.place} ${beyond(from)} ${until} and ${dialect.contains(text)} ${fitting(scope)}
    order by s.timestamp desc, s.docid desc limit ${limit}`.execute(store.db);
  return rows;
}

/** @returns `undefined` where the index is no help. */
async function hitsByIndex(
  store: Store,
  scope: Scope,
  text: string,
  from: Position,
  limit: number,
  most: number,
): Promise<Hit[] | undefined> {
  const index = searchDialect(store.dialect);
  if (!(await index.covers(store.db, text))) return undefined;
  const { rows } = await sql<{ examined: number } & { [Key in keyof Hit]: Hit[Key] | null }>`
    with candidates as materialized (${index.candidates(text, most + 1)}),
    hits as (
      select s.timestamp, s.docid, s.message_id
      from candidates as c cross join message_search as s
      where (select count(*) from candidates) <= ${most} and s.docid = c.docid and ${scope.place} ${beyond(from)} and ${index.contains(text)} ${fitting(scope)}
      order by s.timestamp desc, s.docid desc limit ${limit})
    select counted.examined, hits.timestamp, hits.docid, hits.message_id
    from (select count(*) as examined from candidates) as counted left join hits on 1 = 1
    order by hits.timestamp desc, hits.docid desc`.execute(store.db);
  if (rows[0]!.examined > most) return undefined;
  return rows.flatMap(({ timestamp, docid, message_id }) =>
    timestamp === null || docid === null || message_id === null ? [] : [{ timestamp, docid, message_id }],
  );
}

async function messagesOf({ db }: Store, hits: readonly Hit[]): Promise<MessageRow[]> {
  if (!hits.length) return [];
  const ids = hits.map(({ message_id }) => message_id);
  const rows = await db.selectFrom('messages').selectAll().where('id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
