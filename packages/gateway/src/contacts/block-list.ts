import type { EnginePerson } from '@wagate/engine';
import type { Kysely } from 'kysely';
import type { Change } from '../events/writer.js';
import type { Account } from '../store/account.js';
import type { Database } from '../store/database.js';
import { contactOf } from './contact.js';
import { learn } from './learn.js';
import { type Identity, identityOf, People } from './people.js';

/** Whom an account has blocked, each by the address that WhatsApp gave. */
async function blockedJids(db: Kysely<Database>, accountId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('blocked_contacts')
    .select('jid')
    .where('account_id', '=', accountId)
    .execute();
  return rows.map(({ jid }) => jid);
}

/** Those of some people whom an account has blocked, by the number of their row. */
export async function blockedAmong(
  db: Kysely<Database>,
  accountId: number,
  people: readonly Pick<Identity, 'id' | 'lid' | 'phone_jid'>[],
): Promise<ReadonlySet<number>> {
  const jids = new Set(people.length ? await blockedJids(db, accountId) : []);
  const blocked = people.filter(({ lid, phone_jid }) => [lid, phone_jid].some((jid) => jid && jids.has(jid)));
  return new Set(blocked.map(({ id }) => id));
}

const addressOf = ({ lid, phoneJid }: EnginePerson): string | undefined => {
  const known = contactOf([lid, phoneJid]);
  return known?.lid ?? known?.phoneJid;
};

/** Keeps the whole list as WhatsApp tells it, and tells of everybody for whom that is news. */
export async function storeBlockList(
  change: Change,
  account: Account,
  people: readonly EnginePerson[],
): Promise<void> {
  await learn(change, people);
  const before = await blockedJids(change.trx, account.accountId);
  const after = [...new Set(people.map(addressOf).filter((jid) => jid !== undefined))];
  await change.trx.deleteFrom('blocked_contacts').where('account_id', '=', account.accountId).execute();
  await insert(change, account, after);
  await tell(change, account, before, after);
}

/** Somebody was blocked, or let through again. */
export async function storeBlockChange(
  change: Change,
  account: Account,
  person: EnginePerson,
  blocked: boolean,
): Promise<void> {
  await learn(change, [person]);
  const address = addressOf(person);
  if (!address) return;
  // The row may be under the other address: what is known of the person has grown meanwhile.
  const identity = await identityOf(change.trx, change.organizationId, address);
  const addresses = [address, identity?.lid, identity?.phone_jid].filter((jid) => jid != null);
  const gone = await change.trx
    .deleteFrom('blocked_contacts')
    .where('account_id', '=', account.accountId)
    .where('jid', 'in', addresses)
    .returning('jid')
    .execute();
  if (blocked) await insert(change, account, [address]);
  await tell(change, account, gone.length ? [address] : [], blocked ? [address] : []);
}

async function insert(change: Change, account: Account, jids: readonly string[]): Promise<void> {
  for (let start = 0; start < jids.length; start += 200)
    await change.trx
      .insertInto('blocked_contacts')
      .values(jids.slice(start, start + 200).map((jid) => ({ account_id: account.accountId, jid })))
      .execute();
}

/** No event of the contract says "blocked": one about the person makes who listens look again. */
async function tell(
  change: Change,
  account: Account,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  if (!before.length && !after.length) return;
  const people = await People.load(change.trx, change.organizationId, [...before, ...after]);
  const canonical = (jids: readonly string[]) => new Set(jids.map((jid) => people.canonical(jid)));
  const [old, now] = [canonical(before), canonical(after)];
  for (const jid of new Set([...old, ...now]))
    if (old.has(jid) !== now.has(jid))
      change.emit(account, 'contact.update', { jid: people.get(jid)?.phone_jid ?? jid });
}
