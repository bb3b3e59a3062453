import { canonicalJid, isLid } from '@wagate/contract/jid';
import { jidSpellings } from '@wagate/contract/phone-number';
import type { Kysely } from 'kysely';
import { identityOf } from '../contacts/people.js';
import type { Change } from '../events/writer.js';
import type { Account } from '../store/account.js';
import type { Database } from '../store/database.js';
import type { SessionRow } from './session-row.js';

/** A session as it is read: what it shows is its account's. */
export type Shown = Pick<SessionRow, 'id' | 'organization_id' | 'account_id'>;

/** The account that a session shows. @throws when there is no such session */
export async function accountOf(db: Kysely<Database>, sessionId: string): Promise<Account> {
  const row = await db
    .selectFrom('wa_sessions')
    .select('account_id')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow();
  return { sessionId, accountId: row.account_id };
}

/** For a session that is being made: it becomes that of the first number to be linked. */
export async function createAccount(
  { trx, now }: Pick<Change, 'trx' | 'now'>,
  sessionId: string,
): Promise<number> {
  const row = await trx
    .insertInto('wa_accounts')
    .values({ session_id: sessionId, jid: null, lid: null, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/**
 * Has a session show the account of the number that was linked: the one that it had before, by LID or number, or that
 * nobody had linked yet, or a new one. A number that has another LID now has another owner.
 */
export async function linkAccount(
  { trx, now, organizationId }: Change,
  sessionId: string,
  addresses: readonly (string | undefined)[],
): Promise<Account> {
  const own = addresses.flatMap((jid) => canonicalJid(jid) ?? []);
  const known = own[0] ? await identityOf(trx, organizationId, own[0]) : undefined;
  const lid = own.find(isLid) ?? null;
  const jid = own.find((one) => !isLid(one)) ?? (known ? known.phone_jid : null);
  const spellings = jid === null ? [] : jidSpellings(jid);
  const accounts = await trx
    .selectFrom('wa_accounts')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('id', 'desc')
    .execute();
  // Who links by number alone may be known by LID.
  const lidNow = lid ?? known?.lid ?? null;
  const found =
    accounts.find((one) => lidNow !== null && one.lid === lidNow) ??
    accounts.find(
      (one) => one.jid !== null && spellings.includes(one.jid) && (one.lid === null || lid === null),
    ) ??
    accounts.find((one) => one.jid === null && one.lid === null);
  const accountId = found?.id ?? (await createAccount({ trx, now }, sessionId));
  await trx
    .updateTable('wa_accounts')
    .set({ jid: jid ?? found?.jid ?? null, lid: lid ?? found?.lid ?? null })
    .where('id', '=', accountId)
    .execute();
  await trx.updateTable('wa_sessions').set({ account_id: accountId }).where('id', '=', sessionId).execute();
  return { sessionId, accountId };
}
