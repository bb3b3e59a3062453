import type { Change } from '../events/writer.js';
import { healthAt, readFacts } from '../sessions/health.js';
import { MAY_NOT_REACH_OUT } from './failure.js';
import { readOutgoing } from './kept-send.js';
import type { OutboxRow } from './outbox-row.js';
import { paceWait, stepPace } from './pace.js';
import { takeSend } from './rate.js';
import { mayReachOut } from './reach-out.js';

/** It goes now; or in so many milliseconds, for the session's pace and limits; or not at all; or was taken back. */
export type Claimed =
  | { is: 'sending' }
  | { is: 'waits'; ms: number }
  | { is: 'failed'; error: string }
  | { is: 'gone' };

/** Takes a queued message to be sent. What WhatsApp has forbidden since it was accepted is not tried, nor counted. */
export async function claimSend(
  change: Change,
  sessionId: string,
  row: OutboxRow,
  random: () => number,
): Promise<Claimed> {
  const { trx, now } = change;
  const queued = await trx.selectFrom('outbox').select('status').where('id', '=', row.id).executeTakeFirst();
  if (queued?.status !== 'queued') return { is: 'gone' };
  const { facts, ...session } = await trx
    .selectFrom('wa_sessions')
    .leftJoin('account_health', 'account_health.account_id', 'wa_sessions.account_id')
    .select(['id', 'organization_id', 'rate_per_min', 'rate_per_hour', 'pace', 'facts'])
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow();
  const asked = {
    ...session,
    account_id: row.account_id,
    health: healthAt(readFacts(facts), now),
  };
  const { to } = readOutgoing(row.payload);
  if (!(await mayReachOut(change, asked, row.chat_jid ?? to)))
    return { is: 'failed', error: MAY_NOT_REACH_OUT };
  const ms = (await paceWait(change, session)) || (await takeSend(change, session));
  if (ms > 0) return { is: 'waits', ms };
  await stepPace(change, session, random());
  await trx.updateTable('outbox').set({ status: 'sending' }).where('id', '=', row.id).execute();
  return { is: 'sending' };
}
