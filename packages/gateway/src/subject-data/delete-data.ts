import type { Kysely, Transaction } from 'kysely';
import { type Audit, SYSTEM } from '../audit/audit.js';
import { forgetGroups, forgetPeople, groupsOf, peopleOf } from '../contacts/acquaintances.js';
import type { EventWriter } from '../events/writer.js';
import { forgetMessages } from '../messages/forget.js';
import type { Database } from '../store/database.js';
import type { Unmigrated } from '../store/migrate.js';
import type { Store } from '../store/open.js';
import { forgetMentions } from './forget-mentions.js';
import { HELD, held, names, type Subject } from './subject.js';

const AT_ONCE = 200;

/** Rows by what they were. */
export type Deleted = Record<string, number>;

/**
 * Deletes everything that is held of a session, or of one person in it, a few rows at a time, beside a gateway that may be
 * running. The session itself stays, linked; so does who did what in the audit log, where this is written down. A person who is
 * known from elsewhere in the organization stays known.
 */
export async function deleteData(
  { store, writer, audit }: { store: Store; writer: EventWriter; audit: Audit },
  subject: Subject,
): Promise<Deleted> {
  const { organizationId, sessionId } = subject;
  const deleted: Deleted = {};
  const count = (what: string, rows: number) => {
    if (rows) deleted[what] = (deleted[what] ?? 0) + rows;
  };
  const write = <T>(work: (trx: Transaction<Database>) => Promise<T>) =>
    writer.write(organizationId, ({ trx }) => work(trx));

  const forgetKnown = async () => {
    const people = await peopleOf(store.db, subject);
    for (let at = 0; at < people.length; at += AT_ONCE)
      count('people', await write((trx) => forgetPeople(trx, subject, people.slice(at, at + AT_ONCE))));
    const groups = await groupsOf(store.db, subject);
    for (let at = 0; at < groups.length; at += AT_ONCE)
      count('groups', await write((trx) => forgetGroups(trx, subject, groups.slice(at, at + AT_ONCE))));
  };
  // Whoever is cut off here begins again: a session's people are found by its chats, which go after them, and what names one
  // person by their addresses, which are known from themselves.
  if (!subject.addresses) await forgetKnown();
  // Events and deliveries first: what stands in them is what is deleted after them.
  for (let last = 0; ; ) {
    const page = await write(async (trx) => {
      const rows = await trx
        .selectFrom('event_log')
        .select(['seq', 'event_id', 'payload'])
        .where('session_id', '=', sessionId)
        .where('seq', '>', last)
        .orderBy('seq')
        .limit(AT_ONCE)
        .execute();
      const theirs = rows.filter(({ payload }) => names(payload, subject));
      const ids = theirs.map(({ event_id }) => event_id);
      if (ids.length) {
        await trx.deleteFrom('webhook_deliveries').where('event_id', 'in', ids).execute();
        await trx.deleteFrom('event_log').where('event_id', 'in', ids).execute();
      }
      count('events', ids.length);
      return { rows: rows.length, last: rows.at(-1)?.seq };
    });
    if (page.last === undefined) break;
    last = page.last;
  }
  await write((trx) => deleteEnvelopes(trx, subject));
  for (const accountId of subject.accounts) {
    for (let rows = AT_ONCE; rows === AT_ONCE; ) {
      rows = await writer.write(organizationId, async (change) => {
        const found = await change.trx
          .selectFrom('messages')
          .select('id')
          .where('account_id', '=', accountId)
          .where((eb) => held(eb, 'messages', subject))
          .limit(AT_ONCE)
          .execute();
        await forgetMessages(
          change,
          accountId,
          found.map(({ id }) => id),
        );
        return found.length;
      });
      count('messages', rows);
    }
    if (subject.addresses) await forgetMentions({ db: store.db, write, accountId, subject });
  }
  for (const table of HELD) {
    const { numDeletedRows } = await write((trx) =>
      (trx as unknown as Kysely<Unmigrated>)
        .deleteFrom(table)
        .where((eb) => held(eb, table, subject))
        .executeTakeFirst(),
    );
    count(table, Number(numDeletedRows));
  }
  if (subject.addresses) await forgetKnown();
  await write((trx) =>
    audit.record(trx, SYSTEM, {
      action: 'session.delete_data',
      target: { kind: 'session', id: sessionId },
      organizationId,
      // Not whose: that is what was to be forgotten.
      detail: { by: 'command', of: subject.addresses ? 'contact' : 'session' },
    }),
  );
  return deleted;
}

/** Deliveries of events that are in no log. */
async function deleteEnvelopes(trx: Transaction<Database>, subject: Subject): Promise<void> {
  const rows = await trx
    .selectFrom('webhook_deliveries')
    .select(['id', 'envelope'])
    .where('session_id', '=', subject.sessionId)
    .where('envelope', 'is not', null)
    .execute();
  const ids = rows.filter(({ envelope }) => names(envelope, subject)).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += AT_ONCE)
    await trx
      .deleteFrom('webhook_deliveries')
      .where('id', 'in', ids.slice(at, at + AT_ONCE))
      .execute();
}
