import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../store/database.js';
import type { Unmigrated } from '../store/migrate.js';
import { type Identity, identitiesOf } from './people.js';

interface OfSession {
  organizationId: string;
  sessionId: string;
}

/** All of a session, or one person in it. */
interface Subject extends OfSession {
  /** Every number that is or was linked to the session. */
  accounts: readonly number[];
  /** By what the person goes. */
  addresses?: readonly string[];
}

/** The accounts of the organization's other sessions: whom these speak of stays known. */
const othersOf = (db: Kysely<Database>, { organizationId, sessionId }: OfSession) =>
  db
    .selectFrom('wa_accounts')
    .innerJoin('wa_sessions', 'wa_sessions.id', 'wa_accounts.session_id')
    .select('wa_accounts.id')
    .where('wa_sessions.organization_id', '=', organizationId)
    .where('wa_sessions.id', '<>', sessionId);

/** Whether no other session of the organization was ever linked: whoever it knows, it knows from this one. */
const isAlone = async (db: Kysely<Database>, subject: OfSession): Promise<boolean> =>
  (await othersOf(db, subject).where('wa_accounts.jid', 'is not', null).limit(1).execute()).length === 0;

const ownOf = ({ accounts }: Subject) => (accounts.length ? accounts : [-1]);

/** The one person, or whom a session knows: by its chats, groups and messages, and from the address book where no other can have brought it. */
export async function peopleOf(db: Kysely<Database>, subject: Subject): Promise<Identity[]> {
  const { addresses, organizationId } = subject;
  if (addresses) return identitiesOf(db, organizationId, addresses);
  if (await isAlone(db, subject))
    return db.selectFrom('identities').selectAll().where('organization_id', '=', organizationId).execute();
  const own = ownOf(subject);
  const met = await db
    .selectFrom('chats')
    .select('chat_jid as jid')
    .where('account_id', 'in', own)
    .union(db.selectFrom('wa_group_members').select('member as jid').where('account_id', 'in', own))
    .union(db.selectFrom('messages').select('sender as jid').where('account_id', 'in', own))
    .union(db.selectFrom('blocked_contacts').select('jid').where('account_id', 'in', own))
    .execute();
  return identitiesOf(
    db,
    organizationId,
    met.map(({ jid }) => jid),
  );
}

/** The groups that a session is in or has a chat with; those that the one person owns. */
export async function groupsOf(db: Kysely<Database>, subject: Subject) {
  const { addresses, organizationId } = subject;
  const all = db.selectFrom('wa_groups').selectAll().where('organization_id', '=', organizationId);
  if (addresses) return all.where('owner_jid', 'in', [...addresses]).execute();
  if (await isAlone(db, subject)) return all.execute();
  const own = ownOf(subject);
  return all
    .where((eb) =>
      eb.or([
        eb(
          'group_jid',
          'in',
          eb.selectFrom('wa_group_members as m').select('m.group_jid').where('m.account_id', 'in', own),
        ),
        eb(
          'group_jid',
          'in',
          eb.selectFrom('chats as c').select('c.chat_jid').where('c.account_id', 'in', own),
        ),
      ]),
    )
    .execute();
}

/** With a session that is deleted goes whom it alone can have made known: nothing would lead to them any more. */
export async function forgetWith(trx: Transaction<Database>, session: OfSession): Promise<void> {
  if (!(await isAlone(trx, session))) return;
  for (const table of ['identities', 'wa_groups'] as const)
    await trx.deleteFrom(table).where('organization_id', '=', session.organizationId).execute();
}

async function isSpokenOf(
  trx: Transaction<Database>,
  subject: Subject,
  places: readonly (readonly [table: string, column: string])[],
  addresses: readonly string[],
): Promise<boolean> {
  for (const [table, column] of places) {
    const row = await (trx as unknown as Kysely<Unmigrated>)
      .selectFrom(table)
      .select('account_id')
      .where('account_id', 'in', othersOf(trx, subject))
      .where(column, 'in', addresses)
      .limit(1)
      .executeTakeFirst();
    if (row) return true;
  }
  return false;
}

const OF_PEOPLE = [
  ['chats', 'chat_jid'],
  ['messages', 'sender'],
  ['wa_group_members', 'member'],
  ['blocked_contacts', 'jid'],
] as const;

/** @returns how many are known no more: those whom no other session speaks of */
export async function forgetPeople(
  trx: Transaction<Database>,
  subject: Subject,
  people: readonly Identity[],
): Promise<number> {
  let count = 0;
  for (const { id, lid, phone_jid } of people) {
    const addresses = [lid, phone_jid].filter((one) => one !== null);
    if (await isSpokenOf(trx, subject, OF_PEOPLE, addresses)) continue;
    await trx.deleteFrom('identities').where('id', '=', id).execute();
    count += 1;
  }
  return count;
}

const OF_GROUPS = [
  ['chats', 'chat_jid'],
  ['wa_group_members', 'group_jid'],
] as const;

/** Forgets groups that no other session speaks of; of one person's, only whose they are. @returns how many are known no more */
export async function forgetGroups(
  trx: Transaction<Database>,
  subject: Subject,
  groups: readonly { id: number; group_jid: string }[],
): Promise<number> {
  let count = 0;
  for (const { id, group_jid } of groups) {
    if (subject.addresses) {
      await trx.updateTable('wa_groups').set({ owner_jid: null }).where('id', '=', id).execute();
      continue;
    }
    if (await isSpokenOf(trx, subject, OF_GROUPS, [group_jid])) continue;
    await trx.deleteFrom('wa_groups').where('id', '=', id).execute();
    count += 1;
  }
  return count;
}
