import { deflateSync } from 'node:zlib';
import { proto } from 'baileys';
import type { Context } from '../context.js';
import { deliver, newMessageId } from '../delivery/write.js';
import { phoneJid } from '../people/address.js';
import type { Companion } from '../people/companion.js';
import type { Person } from '../people/person.js';
import { settingsKey } from '../people/settings.js';
import type { Transaction } from '../storage/transaction.js';
import { seconds } from '../wire/node.js';
import { historyOf } from './history-sync.js';

const { Type } = proto.Message.ProtocolMessage;

/** A phone gives a newly linked computer the key to its settings, then its past. */
export async function sendHistory(
  tx: Transaction,
  ctx: Context,
  owner: Person,
  companion: Companion,
): Promise<void> {
  const send = (protocolMessage: proto.Message.IProtocolMessage) =>
    deliver(
      tx,
      ctx,
      owner,
      companion,
      { protocolMessage },
      {
        from: phoneJid(owner),
        id: newMessageId(),
        t: seconds(Date.now()),
        type: 'text',
        category: 'peer',
      },
    );
  await send({
    type: Type.APP_STATE_SYNC_KEY_SHARE,
    appStateSyncKeyShare: { keys: [settingsKey(tx, owner.number)] },
  });
  for (const chunk of historyOf(tx, owner)) {
    await send({
      type: Type.HISTORY_SYNC_NOTIFICATION,
      historySyncNotification: {
        syncType: chunk.syncType as number,
        chunkOrder: chunk.chunkOrder,
        progress: chunk.progress,
        initialHistBootstrapInlinePayload: deflateSync(proto.HistorySync.encode(chunk).finish()),
      },
    });
  }
}
