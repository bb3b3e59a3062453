import { chatKind } from '@wagate/contract/jid';
import { chatAddress } from '../chats/find-chat.js';
import { forbidden } from '../errors/api-problem.js';
import type { Change } from '../events/writer.js';
import type { Shown } from '../sessions/account.js';
import type { Health } from '../sessions/health.js';

/**
 * Lets nothing leave that WhatsApp would refuse: a number that may not write first to people goes on in the chats that
 * it has. A try counts as one more of those that it is limited for. Of most numbers nothing is asked here.
 * @throws ApiProblem 403, with what WhatsApp says of the number
 */
export async function requireReachOut(
  change: Change,
  session: Shown & { health: Health },
  to: string,
): Promise<void> {
  const { health } = session;
  const stopped =
    health.state === 'locked' ||
    health.state === 'restricted' ||
    (health.state === 'limited' && health.left === 0);
  if (!stopped) return;
  const chatJid = await chatAddress(change.trx, session, to);
  if (chatKind(chatJid) !== 'dm') return;
  const known = await change.trx
    .selectFrom('messages')
    .select('id')
    .where('account_id', '=', session.account_id)
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
