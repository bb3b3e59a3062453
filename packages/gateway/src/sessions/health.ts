import type { Schemas } from '@wagate/contract/types';
import type { NewChats, ReachOut } from '@wagate/engine';
import type { Kysely } from 'kysely';
import type { Change } from '../events/writer.js';
import type { Account } from '../store/account.js';
import type { Database } from '../store/database.js';
import { accountOf } from './account.js';

export type Health = Schemas['SessionHealth'];

/** What is known of how a number stands with WhatsApp. */
export interface HealthFacts {
  reachOut?: ReachOut;
  newChats?: NewChats;
  /** It was refused the connection, until then (epoch ms) or for good. `null`: it has one. */
  ban?: { until?: number } | null;
}

/** What is kept of a number; of one that WhatsApp has said nothing of, nothing is. */
export const readFacts = (kept: string | null | undefined): HealthFacts =>
  kept ? (JSON.parse(kept) as HealthFacts) : {};

const ahead = (until: number | undefined, now: number): boolean => until === undefined || until > now;
const ending = (until: number | undefined) => (until === undefined ? {} : { until });

/** How a number stands at a moment: the worst of what is known and has not run out. */
export function healthAt({ reachOut, newChats, ban }: HealthFacts, now: number): Health {
  if (ban && ahead(ban.until, now))
    return {
      state: 'banned',
      ...ending(ban.until),
      reason: ban.until === undefined ? 'ban' : 'temporary_ban',
    };
  if (reachOut?.locked && ahead(reachOut.until, now))
    return {
      // Its rules for businesses; the others are for who writes to strangers too often.
      state: reachOut.cause?.startsWith('biz_') ? 'restricted' : 'locked',
      ...ending(reachOut.until),
      reason: reachOut.cause ?? 'reachout_timelock',
    };
  if (!newChats || !ahead(newChats.until, now)) return { state: 'ok' };
  const { state, total, used, until } = newChats;
  const counted = total === undefined || used === undefined ? undefined : Math.max(0, total - used);
  const left = state === 'spent' ? 0 : counted;
  const known = left === undefined ? {} : { left };
  return state === 'free'
    ? { state: 'ok', ...known }
    : { state: 'limited', ...known, ...ending(until), reason: 'new_chat_limit' };
}

/** How accounts stand, by their id; of one that WhatsApp has said nothing of, it is well. */
export async function healthOf(
  db: Kysely<Database>,
  accountIds: readonly number[],
  now: number,
): Promise<Map<number, Health>> {
  if (!accountIds.length) return new Map();
  const rows = await db
    .selectFrom('account_health')
    .select(['account_id', 'facts'])
    .where('account_id', 'in', accountIds)
    .execute();
  const known = new Map(rows.map((row) => [row.account_id, row.facts]));
  return new Map(accountIds.map((id) => [id, healthAt(readFacts(known.get(id)), now)]));
}

/** WhatsApp refuses the number the connection. @param until epoch milliseconds; absent when it is for good */
export async function noteBan(change: Change, sessionId: string, until?: number): Promise<void> {
  const ban = until === undefined ? {} : { until };
  await noteHealth(change, await accountOf(change.trx, sessionId), { ban });
}

/** Takes in what has become known, and tells where the number stands otherwise than was told last. */
export async function noteHealth(change: Change, account: Account, learnt: HealthFacts): Promise<void> {
  const { trx, now } = change;
  const before = await trx
    .selectFrom('account_health')
    .select(['facts', 'told'])
    .where('account_id', '=', account.accountId)
    .executeTakeFirst();
  const known = readFacts(before?.facts);
  const facts = JSON.stringify({ ...known, ...learnt });
  const health = healthAt({ ...known, ...learnt }, now);
  const told = JSON.stringify(health);
  const toldBefore = before?.told ?? JSON.stringify({ state: 'ok' } satisfies Health);
  if (before?.facts === facts && told === toldBefore) return;
  const columns = { facts, told, changes_at: health.until ?? null };
  await trx
    .insertInto('account_health')
    .values({ account_id: account.accountId, ...columns })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(columns))
    .execute();
  if (told !== toldBefore) change.emit(account.sessionId, 'session.health', health);
}
