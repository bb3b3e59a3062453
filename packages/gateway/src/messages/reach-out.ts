import { chatKind } from '@wagate/contract/jid';
import { forbidden } from '../errors/api-problem.js';
import type { Change } from '../events/writer.js';
import { healthOf } from '../sessions/health.js';

/**
 * Lets nothing leave that WhatsApp would refuse: a number that may not write first to people goes on in the chats that
 * it has. A try counts as one more of those that it is limited for.
 * @throws ApiProblem 403, with what WhatsApp says of the number
 */
export async function requireReachOut(change: Change, accountId: number, chatJid: string): Promise<void> {
  if (chatKind(chatJid) !== 'dm') return;
  const health = (await healthOf(change.trx, [accountId], change.now)).get(accountId);
  if (!health) return;
  const stopped =
    health.state === 'locked' ||
    health.state === 'restricted' ||
    (health.state === 'limited' && health.left === 0);
  if (!stopped) return;
  const known = await change.trx
    .selectFrom('messages')
    .select('id')
    .where('account_id', '=', accountId)
    .where('chat_jid', '=', chatJid)
    .where((eb) => eb.or([eb('status', 'is', null), eb('status', '!=', 'failed')]))
    .limit(1)
    .executeTakeFirst();
  if (!known)
    throw forbidden('WhatsApp does not let this number write first to people now', {
      reason: 'account_health',
      health,
    });
}
