import { deflateSync } from 'node:zlib';
import { proto } from 'baileys';
import type { Context } from '../context.js';
import { deliver, newMessageId } from '../delivery/write.js';
import { phoneJid } from '../people/address.js';
import type { Companion } from '../people/companion.js';
import type { Person } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { seconds } from '../wire/node.js';

const { HistorySyncType } = proto.HistorySync;
const { Type } = proto.Message.ProtocolMessage;

/** A phone gives a newly linked computer its past. */
export async function sendHistory(
  tx: Transaction,
  ctx: Context,
  owner: Person,
  companion: Companion,
): Promise<void> {
  const chunk = proto.HistorySync.encode({
    syncType: HistorySyncType.INITIAL_BOOTSTRAP,
    progress: 100,
  }).finish();
  await deliver(
    tx,
    ctx,
    owner,
    companion,
    {
      protocolMessage: {
        type: Type.HISTORY_SYNC_NOTIFICATION,
        historySyncNotification: {
          syncType: HistorySyncType.INITIAL_BOOTSTRAP,
          chunkOrder: 0,
          progress: 100,
          initialHistBootstrapInlinePayload: deflateSync(chunk),
        },
      },
    },
    { from: phoneJid(owner), id: newMessageId(), t: seconds(Date.now()), type: 'text', category: 'peer' },
  );
}
