import { chatKind } from '@wagate/contract/jid';
import { chatAddress } from '../chats/find-chat.js';
import { forbidden } from '../errors/api-problem.js';
import type { Change } from '../events/writer.js';
import type { Shown } from '../sessions/account.js';
import type { Health } from '../sessions/health.js';
import { MAY_NOT_REACH_OUT } from './failure.js';

/** Whether anything has gone to or fro: what waits to leave, or has failed, is not known to WhatsApp. */
const SEEN = ['sent', 'delivered', 'read', 'played'] as const;

/**
 * Whether WhatsApp would take a message: from a number that may not write first to people it does in the chats that they have.
 * Of most numbers nothing is asked here.
 */
export async function mayReachOut(
  { trx }: Pick<Change, 'trx'>,
  session: Shown & { health: Health },
  to: string,
): Promise<boolean> {
  const { health } = session;
  const stopped =
    health.state === 'locked' ||
    health.state === 'restricted' ||
    (health.state === 'limited' && health.left === 0);
  if (!stopped) return true;
  const chatJid = await chatAddress(trx, session, to);
  if (chatKind(chatJid) !== 'dm') return true;
  const known = await trx
    .selectFrom('messages')
    .select('id')
    .where('account_id', '=', session.account_id)
    .where('chat_jid', '=', chatJid)
    .where((eb) => eb.or([eb('status', 'is', null), eb('status', 'in', SEEN)]))
    .limit(1)
    .executeTakeFirst();
  return known !== undefined;
}

/**
 * Lets nothing be accepted that WhatsApp would refuse.
 * @throws ApiProblem 403, with what WhatsApp says of the number
 */
export async function requireReachOut(
  change: Change,
  session: Shown & { health: Health },
  to: string,
): Promise<void> {
  if (!(await mayReachOut(change, session, to)))
    throw forbidden(MAY_NOT_REACH_OUT, { reason: 'account_health', health: session.health });
}
