import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { type BinaryNode, proto } from 'baileys';
import type { Context } from '../context.js';
import { findMessage } from '../delivery/message-store.js';
import { enqueue } from '../delivery/queue.js';
import type { DeviceAddress } from '../people/address.js';
import { child, node, seconds } from '../wire/node.js';
import { filePartOf } from './file-message.js';

const { SUCCESS } = proto.MediaRetryNotification.ResultType;
const NOT_FOUND = '2';

/** A computer asks its phone for a file that the server has no more: the phone uploads it again, or says that it cannot. */
export async function uploadAgain(ctx: Context, from: DeviceAddress, receipt: BinaryNode): Promise<void> {
  const id = receipt.attrs.id ?? '';
  const asked = child(receipt, 'rmr')?.attrs ?? {};
  const message = await ctx.writer.run((tx) => findMessage(tx, from.number, id));
  const { mediaKey, directPath } = (message && filePartOf(proto.Message.decode(message.plain))?.part) ?? {};
  const path = directPath ? await ctx.media.renew(directPath) : undefined;
  const answer =
    path && mediaKey ? node('encrypt', {}, sealed(id, path, mediaKey)) : node('error', { code: NOT_FOUND });
  await ctx.writer.run((tx) => {
    const attrs = { from: receipt.attrs.to, type: 'mediaretry', id, t: seconds(Date.now()) };
    enqueue(tx, ctx, from, node('notification', attrs, [node('rmr', asked), answer]));
  });
}

/** Only who has the file's key learns where it lies now. */
function sealed(id: string, directPath: string, mediaKey: Uint8Array): BinaryNode[] {
  const key = Buffer.from(hkdfSync('sha256', mediaKey, '', 'WhatsApp Media Retry Notification', 32));
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(id));
  const told = proto.MediaRetryNotification.encode({ stanzaId: id, directPath, result: SUCCESS }).finish();
  const bytes = Buffer.concat([cipher.update(told), cipher.final(), cipher.getAuthTag()]);
  return [node('enc_p', {}, bytes), node('enc_iv', {}, iv)];
}
