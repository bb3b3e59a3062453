import { isGroupJid } from '@wagate/contract/jid';
import type { MediaReference } from '@wagate/engine';
import type { proto } from 'baileys';
import type { MediaKind } from '../media/media-keys.js';
import { referenceTo } from '../media/reference.js';
import { headOf } from './business.js';
import type { Envelope } from './envelope.js';
import { toNumber } from './time.js';
import { unwrap } from './unwrap.js';

type Part =
  | proto.Message.IImageMessage
  | proto.Message.IVideoMessage
  | proto.Message.IAudioMessage
  | proto.Message.IDocumentMessage
  | proto.Message.IStickerMessage;

/** The file of a message, or of the header of a business one; none for what may be looked at once. */
export function mediaReferenceOf(
  envelope: Pick<Envelope, 'id' | 'chatJid' | 'fromMe' | 'senderJid' | 'senderLid'>,
  wrapped: proto.IMessage,
): MediaReference | undefined {
  const { message, viewOnce } = unwrap(wrapped);
  const head = headOf(message);
  const { kind, part } = fileOf(message) ?? (head && fileOf(head)) ?? {};
  if (!kind || !part || viewOnce || ('viewOnce' in part && part.viewOnce)) return undefined;
  const { mediaKey, fileSha256 } = part;
  const path = part.directPath || pathOf('url' in part ? part.url : undefined);
  if (!mediaKey || !path) return undefined;
  const size = toNumber(part.fileLength);
  const { id, chatJid, fromMe, senderJid, senderLid } = envelope;
  const participant = isGroupJid(chatJid) ? (senderLid ?? senderJid) : undefined;
  return referenceTo({
    kind,
    path,
    mediaKey: Buffer.from(mediaKey),
    ...(fileSha256 && { fileSha256: Buffer.from(fileSha256) }),
    ...(size !== undefined && { size }),
    message: { id, chatJid, fromMe, ...(participant && { participant }) },
  });
}

function fileOf(message: proto.IMessage) {
  const { imageMessage, videoMessage, documentMessage } = message;
  if (imageMessage) return file('image', imageMessage);
  if (videoMessage) return file('video', videoMessage);
  if (documentMessage) return file('document', documentMessage);
  if (message.ptvMessage) return file('video', message.ptvMessage);
  if (message.audioMessage) return file('audio', message.audioMessage);
  if (message.stickerMessage) return file('sticker', message.stickerMessage);
  return undefined;
}

const file = (kind: MediaKind, part: Part): { kind: MediaKind; part: Part } => ({ kind, part });

/** Its host is left out: the sender wrote it. */
function pathOf(url: string | null | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { pathname, search } = new URL(url);
  return pathname + search;
}
