import type { Kysely, Transaction } from 'kysely';
import { isSentChange, readOutgoing } from '../messages/kept-send.js';
import type { Database } from '../store/database.js';
import { names, type Subject } from './subject.js';

const AT_ONCE = 500;

type Write = (work: (trx: Transaction<Database>) => Promise<void>) => Promise<void>;

interface Where {
  db: Kysely<Database>;
  write: Write;
  accountId: number;
  subject: Subject;
}

/** What others have quoted of the person, and where they have named them; in what was sent, too. */
export async function forgetMentions(where: Where): Promise<void> {
  await inMessages(where);
  await inSends(where);
}

const without = (jids: readonly string[], { addresses }: Subject) =>
  jids.filter((jid) => !addresses!.includes(jid));

async function inMessages({ db, write, accountId, subject }: Where): Promise<void> {
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('messages')
      .select(['id', 'quoted', 'mentions'])
      .where('account_id', '=', accountId)
      .where((eb) => eb.or([eb('quoted', 'is not', null), eb('mentions', 'is not', null)]))
      .where('id', '>', last)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    const quoting = rows.filter(({ quoted }) => quoted && names(quoted, subject)).map(({ id }) => id);
    const naming = rows.filter(({ mentions }) => mentions && names(mentions, subject));
    if (quoting.length || naming.length)
      await write(async (trx) => {
        if (quoting.length)
          await trx
            .updateTable('messages')
            .set({ quoted: null, quoted_message_id: null })
            .where('id', 'in', quoting)
            .execute();
        for (const { id, mentions } of naming) {
          const left = without(JSON.parse(mentions!) as string[], subject);
          await trx
            .updateTable('messages')
            .set({ mentions: left.length ? JSON.stringify(left) : null })
            .where('id', '=', id)
            .execute();
        }
      });
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)!.id;
  }
}

/** What still waits has to go out as it was asked for: only sends that are over. */
async function inSends({ db, write, accountId, subject }: Where): Promise<void> {
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('outbox')
      .select(['id', 'payload'])
      .where('account_id', '=', accountId)
      .where('status', 'in', ['sent', 'failed'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    const theirs = rows.filter(({ payload }) => names(payload, subject));
    if (theirs.length)
      await write(async (trx) => {
        for (const { id, payload } of theirs) {
          const kept = withoutThem(payload, subject);
          await (kept === undefined
            ? trx.deleteFrom('outbox').where('id', '=', id).execute()
            : trx.updateTable('outbox').set({ payload: kept }).where('id', '=', id).execute());
        }
      });
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)!.id;
  }
}

/** @returns nothing for what was only about a message of theirs, such as a reaction */
function withoutThem(payload: string, subject: Subject): string | undefined {
  const { mentions, quoted, ...outgoing } = readOutgoing(payload);
  if (isSentChange(outgoing.content)) return undefined;
  return JSON.stringify({
    ...outgoing,
    ...(mentions && { mentions: without(mentions, subject) }),
    ...(quoted && !names(JSON.stringify(quoted), subject) && { quoted }),
  });
}
