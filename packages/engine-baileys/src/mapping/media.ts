import type { MediaContent } from '@wagate/engine';
import type { proto } from 'baileys';
import { boundedText, NAME } from './bounded.js';
import { toNumber } from './time.js';

/** The file that a message consists of, or that stands at its head. */
export function mediaOf(message: proto.IMessage, viewOnce: boolean): MediaContent | undefined {
  const { imageMessage, documentMessage, audioMessage, stickerMessage } = message;
  const videoMessage = message.videoMessage ?? message.ptvMessage;
  const media = imageMessage ?? videoMessage ?? audioMessage ?? documentMessage ?? stickerMessage;
  if (!media) return undefined;
  const type = imageMessage
    ? 'image'
    : videoMessage
      ? 'video'
      : audioMessage
        ? 'audio'
        : documentMessage
          ? 'document'
          : 'sticker';
  const caption = imageMessage?.caption || videoMessage?.caption || documentMessage?.caption;
  const filename = documentMessage?.fileName || documentMessage?.title;
  const size = toNumber(media.fileLength);
  const once = viewOnce || imageMessage?.viewOnce || videoMessage?.viewOnce || audioMessage?.viewOnce;
  return {
    type,
    ...(caption && { caption: boundedText(caption) }),
    ...(media.mimetype && { mimetype: boundedText(media.mimetype, NAME) }),
    ...(size !== undefined && { size }),
    ...(filename && { filename: boundedText(filename, NAME) }),
    ...(once && { viewOnce: true }),
  };
}
