import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { proto } from 'baileys';
import type { Context } from '../context.js';
import { deliver, newMessageId } from '../delivery/write.js';
import { phoneJid } from '../people/address.js';
import type { Companion } from '../people/companion.js';
import type { Person } from '../people/person.js';
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
    appStateSyncKeyShare: { keys: [settingsKey(tx, owner)] },
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

/** All computers of a phone share one key: what one of them pins, the others can read. */
function settingsKey(tx: Transaction, owner: Person): proto.Message.IAppStateSyncKey {
  const name = `app-state-key/${owner.number}`;
  const kept = tx.get<{ id: Buffer; data: Buffer; at: number }>(name);
  const key = kept ?? { id: randomBytes(6), data: randomBytes(32), at: Date.now() };
  if (!kept) tx.set(name, key);
  return {
    keyId: { keyId: key.id },
    keyData: {
      keyData: key.data,
      timestamp: key.at,
      fingerprint: { rawId: 1, currentIndex: 0, deviceIndexes: [0] },
    },
  };
}
