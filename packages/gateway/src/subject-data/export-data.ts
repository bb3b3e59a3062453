import type { Kysely } from 'kysely';
import { groupsOf, peopleOf } from '../contacts/acquaintances.js';
import type { Unmigrated } from '../store/migrate.js';
import type { Store } from '../store/open.js';
import { HELD, held, names, type Subject } from './subject.js';

const AT_ONCE = 500;

type Row = Record<string, unknown>;

/** By what the pages of each table follow each other. */
const ORDER: Partial<Record<(typeof HELD)[number], readonly string[]>> = {
  reactions: ['message_id', 'sender'],
  poll_votes: ['message_id', 'sender'],
  chat_changes: ['account_id', 'chat_jid', 'change'],
  stanzas: ['account_id', 'stanza_id', 'kind', 'chat_jid', 'sender'],
  blocked_contacts: ['account_id', 'jid'],
};

/**
 * Everything that is held of a session, or of one person in it, a row at a time: what it is, and its columns as they are
 * stored. Not among it: the keys of the link, which are no data of anybody and would let whoever has them act as the number.
 */
export async function* exportData(store: Store, subject: Subject): AsyncGenerator<{ kind: string } & Row> {
  const { db } = store;
  const { sessionId } = subject;
  yield* rows(
    'session',
    await db.selectFrom('wa_sessions').selectAll().where('id', '=', sessionId).execute(),
  );
  yield* rows(
    'account',
    await db.selectFrom('wa_accounts').selectAll().where('session_id', '=', sessionId).execute(),
  );
  yield* rows('person', await peopleOf(db, subject));
  for (const table of HELD) {
    const order = ORDER[table] ?? ['id'];
    for (let at = 0; ; at += AT_ONCE) {
      let select = (db as Kysely<Unmigrated>)
        .selectFrom(table)
        .selectAll()
        .where((eb) => held(eb, table, subject))
        .limit(AT_ONCE)
        .offset(at);
      for (const column of order) select = select.orderBy(column);
      const page = (await select.execute()) as Row[];
      yield* rows(table, page);
      if (page.length < AT_ONCE) break;
    }
  }
  // Which files of theirs are kept, without what opens them.
  for (let last = ''; ; ) {
    const page = await db
      .selectFrom('media_files')
      .select(['file', 'message_id', 'size', 'kept_at'])
      .where('message_id', 'in', (eb) =>
        eb
          .selectFrom('messages')
          .select('messages.id')
          .where((inner) => held(inner, 'messages', subject)),
      )
      .where('file', '>', last)
      .orderBy('file')
      .limit(AT_ONCE)
      .execute();
    yield* rows('media_files', page);
    if (page.length < AT_ONCE) break;
    last = page.at(-1)!.file;
  }
  for (let last = 0; ; ) {
    const page = await db
      .selectFrom('event_log')
      .selectAll()
      .where('session_id', '=', sessionId)
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(AT_ONCE)
      .execute();
    for (const row of page)
      if (names(row.payload, subject)) yield { kind: 'event', ...row, payload: JSON.parse(row.payload) };
    if (page.length < AT_ONCE) break;
    last = page.at(-1)!.seq;
  }
  yield* rows('group', await groupsOf(db, subject));
}

/** What a row is comes first, whatever columns it has: a column of that name is `of_kind`. */
function* rows(kind: string, all: readonly Row[]): Generator<{ kind: string } & Row> {
  for (const { kind: own, ...row } of all)
    yield { kind, ...row, ...(own === undefined ? {} : { of_kind: own }) };
}
